package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// A case springs from it, at the authority that gave the task or at one that was given it. The same case twice
/// changes nothing.
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record LeadAssignmentToCase(
        @TargetAggregateIdentifier AssignmentId assignmentId, CaseId caseId) implements AssignmentCommand {

    /// Where the case is kept.
    @Override
    public BodyCode authority() {
        return caseId.authority();
    }
}
