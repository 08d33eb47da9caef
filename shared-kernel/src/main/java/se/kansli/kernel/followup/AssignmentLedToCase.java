package se.kansli.kernel.followup;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// A case springs from it, and the assignment is not done before what the case is about is adopted (scenario A15).
@StoredAs("AssignmentLedToCase")
public record AssignmentLedToCase(AssignmentId assignmentId, CaseId caseId, LocalDate ledOn)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return ledOn;
    }
}
