/// Registering the records of a case, their versions and annexes.
@NullMarked
package se.kansli.command.records;

import org.jspecify.annotations.NullMarked;
