package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The item was handled without a decision.
///
/// @param outcome INFORMED or DISCUSSED
/// @param tookPart the members and serving substitutes who were present
@StoredAs("ItemHandled")
public record ItemHandled(MeetingItem item, ItemOutcome outcome, String text, List<Integer> tookPart, LocalDate day)
        implements ItemEvent {

    public ItemHandled {
        tookPart = List.copyOf(tookPart);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
