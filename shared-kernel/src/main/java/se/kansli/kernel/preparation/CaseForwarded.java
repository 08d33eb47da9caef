package se.kansli.kernel.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.remiss.RemittedDocument;

/// A body has decided to lay the case before another one, with the documents that lay before itself.
///
/// @param body before which it is laid
/// @param source the item that forwarded it
/// @param title under which it is laid before the body
/// @param recommendations what the forwarding body proposes, point by point
/// @param missing what has been on remiss and is not among the documents (CON-18)
/// @param missingReason as it was given to the forwarding body
@StoredAs("CaseForwarded")
public record CaseForwarded(
        CaseId caseId,
        BodyCode body,
        MeetingItem source,
        String title,
        @Nullable SecrecyGround secrecy,
        List<Recommendation> recommendations,
        List<RemittedDocument> documents,
        List<MissingConsulted> missing,
        @Nullable String missingReason,
        LocalDate forwardedOn)
        implements PreparationEvent {

    public CaseForwarded {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
        missing = List.copyOf(missing);
    }

    @Override
    public LocalDate happenedOn() {
        return forwardedOn;
    }
}
