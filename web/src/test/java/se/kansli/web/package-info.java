/// The edge, with a command side and finders that say what a test tells them to.
@NullMarked
package se.kansli.web;

import org.jspecify.annotations.NullMarked;
