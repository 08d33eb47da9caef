package se.kansli.kernel.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.remiss.RemittedDocument;

/// A case as it is laid before a body.
///
/// @param memo absent when another body forwarded the case, or somebody put it on the agenda as it was
/// @param documents the memo first, when it is a record
/// @param missing what has been on remiss and is not among the documents
/// @param missingReason absent when nothing is missing
/// @param from the item from which the case came: of the body that forwarded it, or of an earlier meeting of this one
/// @param onAgenda the item as which it is to be taken up; absent while the case waits
public record Readiness(
        CaseId caseId,
        BodyCode body,
        String title,
        @Nullable SecrecyGround secrecy,
        @Nullable MemoReference memo,
        List<Recommendation> recommendations,
        List<RemittedDocument> documents,
        List<MissingConsulted> missing,
        @Nullable String missingReason,
        LocalDate readyOn,
        @Nullable MeetingItem from,
        @Nullable MeetingItem onAgenda) {

    public Readiness {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
        missing = List.copyOf(missing);
    }

    Readiness on(@Nullable MeetingItem agenda) {
        return new Readiness(
                caseId,
                body,
                title,
                secrecy,
                memo,
                recommendations,
                documents,
                missing,
                missingReason,
                readyOn,
                from,
                agenda);
    }

    Readiness backFrom(MeetingItem item) {
        return new Readiness(
                caseId,
                body,
                title,
                secrecy,
                memo,
                recommendations,
                documents,
                missing,
                missingReason,
                readyOn,
                item,
                null);
    }
}
