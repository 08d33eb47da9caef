package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// Somebody who was not there from the beginning.
@StoredAs(value = "AttendeeCame", revision = "2")
public record AttendeeCame(MeetingId meetingId, Attendee attendee, LocalDate day, LocalTime at)
        implements SittingEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
