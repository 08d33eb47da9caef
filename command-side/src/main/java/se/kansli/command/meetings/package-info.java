/// The meetings of a body: planning, moving and cancelling them.
@NullMarked
package se.kansli.command.meetings;

import org.jspecify.annotations.NullMarked;
