package se.kansli.command.records;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;

@MayBeGivenBy(Role.REGISTRATOR)
public record MarkRecordSecret(@TargetAggregateIdentifier CaseId caseId, int recordNumber, SecrecyGround ground)
        implements CaseCommand {}
