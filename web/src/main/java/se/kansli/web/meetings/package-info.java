/// The edge of the meetings.
@NullMarked
package se.kansli.web.meetings;

import org.jspecify.annotations.NullMarked;
