package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A member declared before the meeting ended that another body shall decide (standsningsret, MTG-14). No reason is
/// asked for.
///
/// @param points of the decision, by number
/// @param by the attendee who declared it
/// @param stoppedFor the body that decides instead
/// @param caseId of the item, or else the one that was registered for the matter
@StoredAs("DecisionStopped")
public record DecisionStopped(
        MeetingItem item, List<Integer> points, int by, BodyCode stoppedFor, CaseId caseId, LocalDate day)
        implements ItemEvent {

    public DecisionStopped {
        points = List.copyOf(points);
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
