package se.kansli.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// One paragraph of minutes.
///
/// @param caseNumber as it is printed
/// @param presidedBy when it was another than the chair of the meeting
/// @param presenters those who presented it, where the meeting told
/// @param outcome what became of an item that was not decided: `Ärendet utgår.`
/// @param immediatelyApproved whether it was approved in the meeting itself (MIN-9)
/// @param corrections the first one first
/// @param recipients who is sent the extract
public record Paragraph(
        ParagraphNumber number,
        String heading,
        @Nullable String caseNumber,
        @Nullable String presidedBy,
        List<String> presenters,
        List<Conflict> conflicts,
        Preparation preparation,
        Deliberation deliberation,
        @Nullable Decision decision,
        @Nullable String outcome,
        boolean immediatelyApproved,
        List<Opinion> reservations,
        List<Opinion> notes,
        List<Correction> corrections,
        List<String> recipients) {

    public Paragraph {
        presenters = List.copyOf(presenters);
        conflicts = List.copyOf(conflicts);
        reservations = List.copyOf(reservations);
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
        recipients = List.copyOf(recipients);
    }
}
