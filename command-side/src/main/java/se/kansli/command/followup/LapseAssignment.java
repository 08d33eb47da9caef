package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.followup.AssignmentId;

/// There is nothing left to do, though nobody did it.
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record LapseAssignment(@TargetAggregateIdentifier AssignmentId assignmentId, String reason)
        implements AssignmentCommand {}
