package se.kansli.kernel.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemittedDocument;

/// The case waits for the body with all that it needs to decide, frozen here. Made ready once more for the same body,
/// this is what counts (CON-18).
///
/// @param title under which it is laid before the body
/// @param secrecy the mark that the case, or else one of its documents, bears when it goes there (REG-5)
/// @param documents the memo first, when it is a record
/// @param missing what has been on remiss and is not among the documents, each annex by itself
/// @param missingReason why; absent when nothing is missing
@StoredAs("CaseMadeReady")
public record CaseMadeReady(
        CaseId caseId,
        BodyCode body,
        String title,
        @Nullable SecrecyGround secrecy,
        MemoReference memo,
        List<Recommendation> recommendations,
        List<RemittedDocument> documents,
        List<MissingConsulted> missing,
        @Nullable String missingReason,
        LocalDate readyOn)
        implements PreparationEvent {

    public CaseMadeReady {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
        missing = List.copyOf(missing);
    }

    @Override
    public LocalDate happenedOn() {
        return readyOn;
    }
}
