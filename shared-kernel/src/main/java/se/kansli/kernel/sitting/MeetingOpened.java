package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param presidedBy the attendee who presides
@StoredAs("MeetingOpened")
public record MeetingOpened(MeetingId meetingId, LocalDate day, LocalTime at, int presidedBy) implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
