package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE})
public record AssignOfficer(@TargetAggregateIdentifier CaseId caseId, String officer) implements CaseCommand {}
