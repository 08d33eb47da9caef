/// What a meeting is to take up: items, summons, and the numbers of paragraphs.
@NullMarked
package se.kansli.command.agenda;

import org.jspecify.annotations.NullMarked;
