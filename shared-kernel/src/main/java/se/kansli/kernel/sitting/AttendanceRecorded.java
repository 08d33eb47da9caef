package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// Who was there when the body began to sit.
///
/// @param orderBrokenFor why a substitute serves before one whose turn it was; absent when the order was kept (MTG-6)
/// @param absent the members who had not come; absent itself where nobody knows who the members are
@StoredAs(value = "AttendanceRecorded", revision = "2")
public record AttendanceRecorded(
        MeetingId meetingId,
        List<Attendee> attendees,
        @Nullable String orderBrokenFor,
        @Nullable List<AbsentMember> absent,
        LocalDate day)
        implements SittingEvent {

    public AttendanceRecorded {
        attendees = List.copyOf(attendees);
        absent = absent == null ? null : List.copyOf(absent);
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
