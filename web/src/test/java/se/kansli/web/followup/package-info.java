/// Assignments, motions and citizens' proposals.
@NullMarked
package se.kansli.web.followup;

import org.jspecify.annotations.NullMarked;
