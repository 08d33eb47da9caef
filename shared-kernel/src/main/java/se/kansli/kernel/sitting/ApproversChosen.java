package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Those who will approve the minutes beside the chair.
///
/// @param plannedFor absent when no day was said
@StoredAs("ApproversChosen")
public record ApproversChosen(
        MeetingItem item, List<Integer> approvers, @Nullable LocalDate plannedFor, LocalDate day) implements ItemEvent {

    public ApproversChosen {
        approvers = List.copyOf(approvers);
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
