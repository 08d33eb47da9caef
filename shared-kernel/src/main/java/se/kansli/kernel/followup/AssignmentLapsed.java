package se.kansli.kernel.followup;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// There is nothing left to do, though nobody did it.
@StoredAs("AssignmentLapsed")
public record AssignmentLapsed(AssignmentId assignmentId, String reason, LocalDate lapsedOn)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return lapsedOn;
    }
}
