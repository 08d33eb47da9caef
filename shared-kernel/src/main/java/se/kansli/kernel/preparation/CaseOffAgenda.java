package se.kansli.kernel.preparation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The item was taken off the agenda, or its meeting was cancelled: the case waits for the body as before.
@StoredAs("CaseOffAgenda")
public record CaseOffAgenda(CaseId caseId, MeetingItem item, String reason, LocalDate notedOn)
        implements PreparationEvent {

    @Override
    public BodyCode body() {
        return item.meeting().body();
    }

    @Override
    public LocalDate happenedOn() {
        return notedOn;
    }
}
