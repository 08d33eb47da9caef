package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The reason of a reservation, given in writing afterwards (MTG-10).
@StoredAs("ReservationReasoned")
public record ReservationReasoned(MeetingItem item, int by, String text, LocalDate givenOn) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return givenOn;
    }
}
