package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

@StoredAs("ExtensionRefused")
public record ExtensionRefused(
        CaseId caseId, RemissId remissId, BodyCode remissinstans, String refusedBy, String reason, LocalDate refusedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return refusedOn;
    }
}
