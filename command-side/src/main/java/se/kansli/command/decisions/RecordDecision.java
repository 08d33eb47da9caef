package se.kansli.command.decisions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;

/// A decision is never recorded by automation (KL 6:38 second paragraph).
///
/// @param appealable absent to take what the kind says (MIN-7); given together with the reason
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE, Role.REGISTRATOR})
public record RecordDecision(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        @Nullable Boolean appealable,
        @Nullable String appealReason)
        implements CaseCommand {}
