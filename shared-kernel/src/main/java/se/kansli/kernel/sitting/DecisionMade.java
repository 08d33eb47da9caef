package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The body decided the item. A later one of the same item, while the body sits, words it anew.
///
/// @param comment what was said beside the points
/// @param tookPart the attendees who did, at the gavel
@StoredAs(value = "DecisionMade", revision = "3")
public record DecisionMade(
        MeetingItem item,
        List<DecisionPoint> points,
        @Nullable String comment,
        @Nullable AdoptedText adopted,
        List<Integer> tookPart,
        LocalDate day)
        implements ItemEvent {

    public DecisionMade {
        points = List.copyOf(points);
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
