package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.paragraphs.MeetingId;

/// Tells the body, in one of its items, what was decided for it since it last met (KL 6:40, CON-12).
///
/// @param decisions by their numbers in the body's list
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ReportUrgentDecisions(
        @TargetAggregateIdentifier MeetingId meetingId, int item, List<Integer> decisions) implements MeetingCommand {

    public ReportUrgentDecisions {
        decisions = List.copyOf(decisions);
    }
}
