package se.kansli.kernel.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.decisions.DecisionReference;

/// It is carried out.
///
/// @param decision by which the body found so or adopted the result; absent when nobody decided
@StoredAs("AssignmentDone")
public record AssignmentDone(
        AssignmentId assignmentId, @Nullable DecisionReference decision, LocalDate doneOn) implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return doneOn;
    }
}
