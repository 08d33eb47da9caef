package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param present those who may decide in it
/// @param needed for quorum; 0 where no rule asks for any (MTG-3)
/// @param presidedBy the attendee who presides
@StoredAs("ItemTakenUp")
public record ItemTakenUp(MeetingItem item, int present, int needed, int presidedBy, LocalDate day)
        implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
