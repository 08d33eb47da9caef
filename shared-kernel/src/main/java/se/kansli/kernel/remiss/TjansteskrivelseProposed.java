package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// A version of the memo was put before the nämnd and now waits for its decision.
@StoredAs("TjansteskrivelseProposed")
public record TjansteskrivelseProposed(CaseId caseId, int version, LocalDate proposedOn) implements YttrandeEvent {

    @Override
    public LocalDate happenedOn() {
        return proposedOn;
    }
}
