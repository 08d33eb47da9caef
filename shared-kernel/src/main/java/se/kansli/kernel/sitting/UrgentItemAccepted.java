package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// All who were present agreed to decide what the summons did not tell of, or what nobody had prepared (MTG-2).
@StoredAs("UrgentItemAccepted")
public record UrgentItemAccepted(MeetingItem item, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
