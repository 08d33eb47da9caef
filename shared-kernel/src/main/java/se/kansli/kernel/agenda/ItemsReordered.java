package se.kansli.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param items all of them, in the order in which they will be taken up
@StoredAs("ItemsReordered")
public record ItemsReordered(MeetingId meetingId, List<Integer> items, LocalDate reorderedOn) implements AgendaEvent {

    public ItemsReordered {
        items = List.copyOf(items);
    }

    @Override
    public LocalDate happenedOn() {
        return reorderedOn;
    }
}
