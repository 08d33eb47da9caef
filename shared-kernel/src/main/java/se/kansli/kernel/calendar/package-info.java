/// The days as the office counts them, so that what falls due by itself has a cause that is stored.
@NullMarked
package se.kansli.kernel.calendar;

import org.jspecify.annotations.NullMarked;
