package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

@MayBeGivenBy(Role.HANDLAGGARE)
public record ProposeTjansteskrivelse(
        @TargetAggregateIdentifier CaseId caseId, int version) implements CaseCommand {}
