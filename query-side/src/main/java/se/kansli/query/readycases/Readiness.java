package se.kansli.query.readycases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.remiss.RemittedDocument;

/// A case as it waits for a body.
///
/// @param documents the memo first, when it is a record
/// @param missing what has been on remiss and is not among the documents
/// @param missingReason absent when nothing is missing
public record Readiness(
        CaseId caseId,
        BodyCode body,
        String title,
        @Nullable SecrecyGround secrecy,
        MemoReference memo,
        List<Recommendation> recommendations,
        List<RemittedDocument> documents,
        List<MissingConsulted> missing,
        @Nullable String missingReason,
        LocalDate readyOn) {

    public Readiness {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
        missing = List.copyOf(missing);
    }

    static Readiness of(CaseMadeReady event) {
        return new Readiness(
                event.caseId(),
                event.body(),
                event.title(),
                event.secrecy(),
                event.memo(),
                event.recommendations(),
                event.documents(),
                event.missing(),
                event.missingReason(),
                event.readyOn());
    }
}
