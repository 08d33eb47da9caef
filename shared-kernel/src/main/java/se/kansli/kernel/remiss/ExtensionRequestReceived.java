package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// @param askedLate the request came after the due date; it may be granted all the same (CON-15)
@StoredAs("ExtensionRequestReceived")
public record ExtensionRequestReceived(
        CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        LocalDate wantedDueOn,
        String reason,
        boolean askedLate,
        LocalDate askedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return askedOn;
    }
}
