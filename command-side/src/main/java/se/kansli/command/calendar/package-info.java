/// The days as the office counts them.
@NullMarked
package se.kansli.command.calendar;

import org.jspecify.annotations.NullMarked;
