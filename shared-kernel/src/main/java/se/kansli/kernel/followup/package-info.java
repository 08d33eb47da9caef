/// What is to be done because something was decided or raised: assignments, motions and citizens' proposals.
@NullMarked
package se.kansli.kernel.followup;

import org.jspecify.annotations.NullMarked;
