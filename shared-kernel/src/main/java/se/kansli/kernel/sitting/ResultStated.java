package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The chair stated what the body had found, nobody asked for a vote, and the gavel fell (MTG-8).
///
/// @param question its place among those put, from 1
@StoredAs("ResultStated")
public record ResultStated(MeetingItem item, int question, boolean answeredYes, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
