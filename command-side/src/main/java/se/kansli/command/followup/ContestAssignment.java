package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// Those who are to carry it out, and have not taken it on, hold that it is not theirs (FUP-2).
///
/// @param authority for which the one who answers does so: the one that was given the task
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record ContestAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, BodyCode authority, String reason)
        implements AssignmentCommand {}
