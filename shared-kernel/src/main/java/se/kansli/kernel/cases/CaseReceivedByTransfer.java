package se.kansli.kernel.cases;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The case continues one that another authority closed and handed over.
@StoredAs("CaseReceivedByTransfer")
public record CaseReceivedByTransfer(CaseId caseId, CaseReference from, String reason, LocalDate receivedOn)
        implements CaseEvent {

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }
}
