package se.kansli.command.records;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

@MayBeGivenBy(Role.REGISTRATOR)
public record RemoveRecordSecrecyMark(
        @TargetAggregateIdentifier CaseId caseId, int recordNumber, String reason) implements CaseCommand {}
