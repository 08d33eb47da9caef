package se.kansli.kernel.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.organisation.BodyCode;

/// How far it has come.
///
/// @param by the authority that tells
/// @param nextDueOn of a task that comes back; absent otherwise, or when no other day is said
@StoredAs("AssignmentReported")
public record AssignmentReported(
        AssignmentId assignmentId,
        BodyCode by,
        String text,
        @Nullable LocalDate nextDueOn,
        LocalDate reportedOn) implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return reportedOn;
    }
}
