package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// The meeting will not be held.
@StoredAs("MeetingCancelled")
public record MeetingCancelled(MeetingId meetingId, String reason, LocalDate cancelledOn) implements MeetingEvent {

    @Override
    public LocalDate happenedOn() {
        return cancelledOn;
    }
}
