/// The edge: REST, documents to read, security. One command in or one view out.
@NullMarked
package se.kansli.web;

import org.jspecify.annotations.NullMarked;
