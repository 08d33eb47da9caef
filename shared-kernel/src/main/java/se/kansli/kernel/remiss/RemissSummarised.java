package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// The remissammanställning was established (CON-17). Answers that come later are marked so.
@StoredAs("RemissSummarised")
public record RemissSummarised(CaseId caseId, RemissId remissId, int recordNumber, LocalDate summarisedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return summarisedOn;
    }
}
