package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

@StoredAs("MeetingPlanned")
public record MeetingPlanned(MeetingId meetingId, MeetingTime time, LocalDate plannedOn) implements MeetingEvent {

    @Override
    public LocalDate happenedOn() {
        return plannedOn;
    }
}
