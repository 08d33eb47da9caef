package se.kansli.command.sitting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.MeetingCommand;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.paragraphs.MeetingId;

/// Tells the nämnd, in one of its items, what delegates have decided for it (KL 6:40). What it need not be told of it
/// may be told of all the same, until that has minutes of its own (MIN-8).
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record ReportDelegatedDecisions(
        @TargetAggregateIdentifier MeetingId meetingId, int item, List<DelegatedDecisionId> decisions)
        implements MeetingCommand {

    public ReportDelegatedDecisions {
        decisions = List.copyOf(decisions);
    }
}
