package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// Closes the case here; the other authority opens a new case with a new number, and both are linked.
@MayBeGivenBy(Role.REGISTRATOR)
public record TransferCase(@TargetAggregateIdentifier CaseId caseId, BodyCode to, String reason)
        implements CaseCommand {}
