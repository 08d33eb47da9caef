/// What happens while a body sits: attendance, quorum, motions, votes and decisions.
@NullMarked
package se.kansli.command.sitting;

import org.jspecify.annotations.NullMarked;
