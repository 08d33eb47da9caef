package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// Who was there when the body began to sit.
///
/// @param orderBrokenFor why a substitute serves before one whose turn it was; absent when the order was kept (MTG-6)
@StoredAs("AttendanceRecorded")
public record AttendanceRecorded(
        MeetingId meetingId,
        List<Attendee> attendees,
        @Nullable String orderBrokenFor,
        LocalDate day) implements SittingEvent {

    public AttendanceRecorded {
        attendees = List.copyOf(attendees);
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
