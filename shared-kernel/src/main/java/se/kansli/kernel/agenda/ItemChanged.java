package se.kansli.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The item is worded otherwise, or comes with other documents.
@StoredAs("ItemChanged")
public record ItemChanged(
        MeetingItem item,
        String title,
        List<String> recommendations,
        List<AgendaDocument> documents,
        LocalDate changedOn)
        implements AgendaEvent {

    public ItemChanged {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return changedOn;
    }
}
