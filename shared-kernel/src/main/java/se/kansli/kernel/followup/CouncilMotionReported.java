package se.kansli.kernel.followup;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// That it is not decided yet, and what has come to light so far, was told to those who are to decide it (KL 5:35).
@StoredAs("CouncilMotionReported")
public record CouncilMotionReported(CaseId caseId, String findings, LocalDate reportedOn)
        implements CouncilMotionEvent {

    @Override
    public LocalDate happenedOn() {
        return reportedOn;
    }
}
