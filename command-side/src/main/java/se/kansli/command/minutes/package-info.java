/// The minutes of a meeting: approving, announcing, appealing, correcting and handing them out.
@NullMarked
package se.kansli.command.minutes;

import org.jspecify.annotations.NullMarked;
