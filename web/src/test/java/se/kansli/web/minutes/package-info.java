/// The minutes as they are written to and read.
@NullMarked
package se.kansli.web.minutes;

import org.jspecify.annotations.NullMarked;
