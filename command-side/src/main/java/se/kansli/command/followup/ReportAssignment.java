package se.kansli.command.followup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// Tells how far it has come.
///
/// @param authority for which the one who tells does so: the one that gave the task, or that was given it
/// @param nextDueOn the next day of a task that comes back; absent otherwise
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record ReportAssignment(
        @TargetAggregateIdentifier AssignmentId assignmentId,
        BodyCode authority,
        String text,
        LocalDate reportedOn,
        @Nullable LocalDate nextDueOn)
        implements AssignmentCommand {}
