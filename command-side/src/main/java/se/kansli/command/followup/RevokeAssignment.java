package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.followup.AssignmentId;

/// Those who gave it take it back.
///
/// @param decision absent when the reason tells all
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record RevokeAssignment(
        @TargetAggregateIdentifier AssignmentId assignmentId,
        String reason,
        @Nullable DecisionReference decision) implements AssignmentCommand {}
