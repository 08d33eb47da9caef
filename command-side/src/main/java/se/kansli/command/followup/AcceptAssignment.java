package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// Those who are to carry it out take it on; what they held against it is taken back.
///
/// @param authority for which the one who answers does so: the one that was given the task
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record AcceptAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, BodyCode authority)
        implements AssignmentCommand {}
