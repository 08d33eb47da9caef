package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;

/// A member wants another body to decide these points (MTG-14). Refused where the local rules name no such body, for
/// those who take no part, once the meeting is closed, and for a procedural point.
///
/// @param caseId required when the item has none, for what another body decides belongs to a case
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record StopDecision(
        @TargetAggregateIdentifier MeetingId meetingId,
        int item,
        List<Integer> points,
        int by,
        @Nullable CaseId caseId) implements MeetingCommand {

    public StopDecision {
        points = List.copyOf(points);
    }
}
