package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// The meeting is held at another time, in another place, or otherwise.
@StoredAs("MeetingMoved")
public record MeetingMoved(MeetingId meetingId, MeetingTime time, String reason, LocalDate movedOn)
        implements MeetingEvent {

    @Override
    public LocalDate happenedOn() {
        return movedOn;
    }
}
