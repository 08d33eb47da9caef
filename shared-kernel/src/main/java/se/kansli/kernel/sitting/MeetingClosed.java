package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

@StoredAs("MeetingClosed")
public record MeetingClosed(MeetingId meetingId, LocalDate day, LocalTime at) implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
