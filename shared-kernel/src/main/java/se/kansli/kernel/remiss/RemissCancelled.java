package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

@StoredAs("RemissCancelled")
public record RemissCancelled(CaseId caseId, RemissId remissId, String reason, LocalDate cancelledOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return cancelledOn;
    }
}
