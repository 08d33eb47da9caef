/// The edge of the remiss: sending it, the answers to it and their compilation, and the work on an answer of one's own.
@NullMarked
package se.kansli.web.remiss;

import org.jspecify.annotations.NullMarked;
