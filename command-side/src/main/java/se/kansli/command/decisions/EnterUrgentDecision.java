package se.kansli.command.decisions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;

/// Carries into the case what was decided in it for a nämnd that could not wait (CON-12). Carried again, it changes
/// nothing.
@MayBeGivenBy(Role.SYSTEM)
public record EnterUrgentDecision(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason)
        implements CaseCommand {}
