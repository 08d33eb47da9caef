package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.ServedMember;

/// A change of somebody's attendance.
///
/// @param attendee by number
/// @param servesFor of a substitute who began to serve; absent where nobody told
/// @param afterItem the item that was taken up last; absent before the first
public record AttendanceNote(
        int attendee,
        AttendanceChange change,
        @Nullable ServedMember servesFor,
        LocalDate day,
        LocalTime at,
        @Nullable Integer afterItem) {}
