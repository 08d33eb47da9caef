package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

@MayBeGivenBy(Role.REGISTRATOR)
public record RemoveCaseSecrecyMark(
        @TargetAggregateIdentifier CaseId caseId, String reason) implements CaseCommand {}
