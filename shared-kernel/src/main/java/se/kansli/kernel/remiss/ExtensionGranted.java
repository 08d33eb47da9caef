package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// More time was given (CON-15). The original due date is kept beside the new one.
@StoredAs("ExtensionGranted")
public record ExtensionGranted(
        CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        LocalDate originalDueOn,
        LocalDate newDueOn,
        String grantedBy,
        String reason,
        LocalDate grantedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return grantedOn;
    }
}
