package se.kansli.kernel.sitting;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// It is left out of the minutes (MIN-1).
@StoredAs("MotionWithdrawn")
public record MotionWithdrawn(MeetingItem item, int motion, LocalDate day) implements ItemEvent {

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
