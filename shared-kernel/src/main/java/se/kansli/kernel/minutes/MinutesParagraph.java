package se.kansli.kernel.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemOutcome;

/// A paragraph of the minutes, with the decision as it is approved, verbatim.
///
/// @param item its place in the meeting
/// @param caseId absent when it belongs to no case
/// @param points empty when nothing was decided
public record MinutesParagraph(
        int item,
        ParagraphNumber number,
        String title,
        @Nullable CaseId caseId,
        ItemOutcome outcome,
        List<DecisionPoint> points,
        LocalDate decidedOn) {

    public MinutesParagraph {
        points = List.copyOf(points);
    }
}
