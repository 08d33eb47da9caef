package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The body was told what had been decided for it since it last met (CON-12).
///
/// @param decisions by their numbers in the body's list
@StoredAs("UrgentDecisionsReported")
public record UrgentDecisionsReported(MeetingItem item, List<Integer> decisions, LocalDate day) implements ItemEvent {

    public UrgentDecisionsReported {
        decisions = List.copyOf(decisions);
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
