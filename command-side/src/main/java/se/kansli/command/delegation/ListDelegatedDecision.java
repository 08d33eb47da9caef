package se.kansli.command.delegation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.organisation.BodyCode;

/// Enters in the list of its nämnd what was decided in a case by delegation. Entered again, it changes nothing.
@MayBeGivenBy(Role.SYSTEM)
public record ListDelegatedDecision(
        CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason)
        implements Command {

    @TargetAggregateIdentifier
    public DelegationListId list() {
        return DelegationListId.of(
                caseId.authority(), reference.body(), reference.date().getYear());
    }

    @Override
    public BodyCode authority() {
        return caseId.authority();
    }
}
