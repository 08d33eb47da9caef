package se.kansli.kernel.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// An item is put on the agenda.
///
/// @param recommendations the förslag till beslut, of which the first is point 1
/// @param continues the item of an earlier meeting that was tabled, referred back or withdrawn; absent for a new one
/// @param urgency why it could not wait for the next meeting; absent for what the summons told of, or will tell of
@StoredAs("ItemAdded")
public record ItemAdded(
        MeetingItem item,
        String title,
        @Nullable CaseId caseId,
        List<String> recommendations,
        List<AgendaDocument> documents,
        @Nullable MeetingItem continues,
        @Nullable String urgency,
        LocalDate addedOn)
        implements AgendaEvent {

    public ItemAdded {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return addedOn;
    }
}
