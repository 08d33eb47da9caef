/// The meetings of a body: planning, moving and cancelling them, and importing those that were held elsewhere.
@NullMarked
package se.kansli.command.meetings;

import org.jspecify.annotations.NullMarked;
