package se.kansli.kernel.agenda;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The item is taken off before it has a number, and leaves no paragraph (MIN-15).
@StoredAs("ItemRemoved")
public record ItemRemoved(MeetingItem item, String reason, LocalDate removedOn) implements AgendaEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return removedOn;
    }
}
