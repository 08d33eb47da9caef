package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;

/// The receiver opened its own case for the remiss (CON-5).
@StoredAs("ArrivedRemissRegistered")
public record ArrivedRemissRegistered(
        IncomingRemissId incomingRemissId, CaseId caseId, Diarienummer number, LocalDate registeredOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return registeredOn;
    }
}
