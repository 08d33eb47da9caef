package se.kansli.kernel.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// What is wrong in the approved paragraph in which a body handled the case, and what is right (MIN-13).
///
/// @param correction its number within the minutes
/// @param oldText absent when something is left out in the minutes
/// @param by who found that the minutes are wrong
@StoredAs("ParagraphCorrected")
public record ParagraphCorrected(
        CaseId caseId,
        DecisionReference reference,
        MeetingItem source,
        int correction,
        @Nullable String oldText,
        String newText,
        String reason,
        String by,
        LocalDate correctedOn)
        implements DecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return correctedOn;
    }
}
