/// Entering persons, spelling them, and finding that two are one.
@NullMarked
package se.kansli.command.persons;

import org.jspecify.annotations.NullMarked;
