/// The edge of the decisions: recording what was decided.
@NullMarked
package se.kansli.web.decisions;

import org.jspecify.annotations.NullMarked;
