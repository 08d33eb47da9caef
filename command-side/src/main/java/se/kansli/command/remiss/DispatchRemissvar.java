package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

/// Sends the adopted answer to the one who asked; answers with the record's number. Refused until a decision has
/// adopted it (CON-8).
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record DispatchRemissvar(@TargetAggregateIdentifier CaseId caseId) implements CaseCommand {}
