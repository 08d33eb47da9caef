package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// The same meeting goes on, maybe on another day.
@StoredAs("MeetingResumed")
public record MeetingResumed(MeetingId meetingId, LocalDate day, LocalTime at) implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
