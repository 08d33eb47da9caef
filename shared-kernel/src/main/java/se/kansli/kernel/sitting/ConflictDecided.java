package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The body decided whether the attendee is disqualified in the item; if so they take no part and are not present
/// (MTG-7).
@StoredAs("ConflictDecided")
public record ConflictDecided(MeetingItem item, int attendee, boolean disqualified, LocalDate day)
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
