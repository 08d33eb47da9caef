package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// Records that the body decided to abstain from giving an opinion (CON-13).
///
/// @param delegationCheck required when the decision was taken on delegation (CON-11)
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ORDFORANDE})
public record DeclineRemiss(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference decision,
        String reason,
        @Nullable DelegationCheck delegationCheck)
        implements CaseCommand {}
