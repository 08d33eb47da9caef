/// Who may give which command, and what is stored about the one who did.
@NullMarked
package se.kansli.command.access;

import org.jspecify.annotations.NullMarked;
