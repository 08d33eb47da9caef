/// What each of several nodes does, and how they ask things of one another.
@NullMarked
package se.kansli.application.nodes;

import org.jspecify.annotations.NullMarked;
