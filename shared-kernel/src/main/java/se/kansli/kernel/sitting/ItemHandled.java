package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The item was handled without a decision.
///
/// @param outcome INFORMED or DISCUSSED
@StoredAs("ItemHandled")
public record ItemHandled(MeetingItem item, ItemOutcome outcome, String text, LocalDate day) implements SittingEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
