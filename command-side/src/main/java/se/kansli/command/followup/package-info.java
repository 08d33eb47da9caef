/// What is to be done because something was decided or raised: assignments, motions and citizens' proposals (FUP-1,
/// FUP-2).
@NullMarked
package se.kansli.command.followup;

import org.jspecify.annotations.NullMarked;
