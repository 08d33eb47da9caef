package se.kansli.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// The items have their numbers, and keep these whatever becomes of them (MIN-15).
@StoredAs("ItemsNumbered")
public record ItemsNumbered(MeetingId meetingId, List<NumberedItem> items, LocalDate numberedOn)
        implements AgendaEvent {

    public ItemsNumbered {
        items = List.copyOf(items);
    }

    @Override
    public LocalDate happenedOn() {
        return numberedOn;
    }
}
