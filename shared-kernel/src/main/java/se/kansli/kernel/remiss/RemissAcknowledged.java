package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.organisation.BodyCode;

/// The remissinstans has opened its own case; its number is now known to the sender (CON-5).
@StoredAs("RemissAcknowledged")
public record RemissAcknowledged(
        CaseId caseId, RemissId remissId, BodyCode remissinstans, CaseReference theirNumber, LocalDate acknowledgedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return acknowledgedOn;
    }
}
