package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceChange;

/// A change of somebody's attendance.
///
/// @param attendee by number
/// @param afterItem the item that was taken up last; absent before the first
public record AttendanceNote(
        int attendee,
        AttendanceChange change,
        LocalDate day,
        LocalTime at,
        @Nullable Integer afterItem) {}
