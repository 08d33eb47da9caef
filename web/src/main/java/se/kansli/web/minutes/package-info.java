/// The edge of the minutes.
@NullMarked
package se.kansli.web.minutes;

import org.jspecify.annotations.NullMarked;
