package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param orderBrokenFor why a substitute serves before one whose turn it was; absent when the order was kept (MTG-6)
/// @param servesFor of a substitute who begins to serve; absent where nobody told
@StoredAs(value = "AttendanceChanged", revision = "2")
public record AttendanceChanged(
        MeetingId meetingId,
        int attendee,
        AttendanceChange change,
        @Nullable String orderBrokenFor,
        @Nullable ServedMember servesFor,
        LocalDate day,
        LocalTime at)
        implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
