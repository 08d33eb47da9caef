/// The edge of what is followed up: assignments, motions and citizens' proposals.
@NullMarked
package se.kansli.web.followup;

import org.jspecify.annotations.NullMarked;
