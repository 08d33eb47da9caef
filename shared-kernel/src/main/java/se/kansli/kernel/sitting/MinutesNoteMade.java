package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A protokollsanteckning.
@StoredAs("MinutesNoteMade")
public record MinutesNoteMade(MeetingItem item, int by, String text, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
