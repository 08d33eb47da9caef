package se.kansli.kernel.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.decisions.DecisionReference;

/// It is taken back by those who gave it.
///
/// @param decision absent when the reason tells all
@StoredAs("AssignmentRevoked")
public record AssignmentRevoked(
        AssignmentId assignmentId, String reason, @Nullable DecisionReference decision, LocalDate revokedOn)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return revokedOn;
    }
}
