package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// Another presides from now on.
@StoredAs("ChairTaken")
public record ChairTaken(MeetingId meetingId, int attendee, LocalDate day) implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
