package se.kansli.kernel.decisions;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The paragraph in which a body handled the case is approved.
///
/// @param atOnce whether its text was approved during the meeting (MIN-9)
/// @param daysLate 0 when in time (MIN-2)
@StoredAs("ParagraphApproved")
public record ParagraphApproved(
        CaseId caseId,
        DecisionReference reference,
        MeetingItem source,
        boolean atOnce,
        int daysLate,
        LocalDate approvedOn)
        implements DecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return approvedOn;
    }
}
