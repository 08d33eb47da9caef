package se.kansli.command.preparation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// The case is not ready for the body after all.
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record TakeCaseBack(@TargetAggregateIdentifier CaseId caseId, BodyCode body, String reason)
        implements CaseCommand {}
