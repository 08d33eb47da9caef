package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// A reminder went out by itself (CON-14).
@StoredAs("RemissinstansReminded")
public record RemissinstansReminded(
        CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        ReminderKind kind,
        LocalDate dueOn,
        LocalDate remindedOn)
        implements OutgoingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return remindedOn;
    }
}
