package se.kansli.command.followup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.followup.AssignmentId;

/// It is carried out. If a case sprang from it, what that is about has been adopted (scenario A15).
///
/// @param decision by which the body found so or adopted the result; absent when nobody decided
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record FinishAssignment(
        @TargetAggregateIdentifier AssignmentId assignmentId,
        LocalDate doneOn,
        @Nullable DecisionReference decision) implements AssignmentCommand {}
