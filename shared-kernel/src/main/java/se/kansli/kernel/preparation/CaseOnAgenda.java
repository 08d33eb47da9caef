package se.kansli.kernel.preparation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The body is called to take up the case.
@StoredAs("CaseOnAgenda")
public record CaseOnAgenda(CaseId caseId, MeetingItem item, LocalDate notedOn) implements PreparationEvent {

    @Override
    public BodyCode body() {
        return item.meeting().body();
    }

    @Override
    public LocalDate happenedOn() {
        return notedOn;
    }
}
