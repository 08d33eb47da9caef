/// The days as the office and the law count them. What falls due by itself has a cause that is stored.
@NullMarked
package se.kansli.kernel.calendar;

import org.jspecify.annotations.NullMarked;
