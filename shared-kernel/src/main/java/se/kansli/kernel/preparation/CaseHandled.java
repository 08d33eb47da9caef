package se.kansli.kernel.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.sitting.ItemOutcome;

/// The body is through with the case, or has put it off: what was tabled or withdrawn waits for its next meeting
/// (MTG-12), what was referred back is to be prepared anew.
///
/// @param recommendations as they were laid before the body
/// @param documents as they were laid before the body
/// @param reason what is to be done, or why; absent for what was decided
@StoredAs("CaseHandled")
public record CaseHandled(
        CaseId caseId,
        MeetingItem item,
        String title,
        List<Recommendation> recommendations,
        List<RemittedDocument> documents,
        ItemOutcome outcome,
        @Nullable String reason,
        LocalDate handledOn)
        implements PreparationEvent {

    public CaseHandled {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }

    @Override
    public BodyCode body() {
        return item.meeting().body();
    }

    @Override
    public LocalDate happenedOn() {
        return handledOn;
    }
}
