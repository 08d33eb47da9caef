package se.kansli.query.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.paragraphs.MeetingItem;

/// What was decided for a nämnd between its meetings (CON-12).
///
/// @param authorisedBy where the nämnd gave the one who decided the right to do so
/// @param reportedIn absent until the nämnd has been told
public record UrgentDecisionView(
        int number,
        CaseId caseId,
        DecisionKind kind,
        String wording,
        String decidedBy,
        DecisionReference authorisedBy,
        String urgency,
        LocalDate takenOn,
        @Nullable MeetingItem reportedIn) {

    static UrgentDecisionView of(UrgentDecisionTaken taken) {
        return new UrgentDecisionView(
                taken.number(),
                taken.caseId(),
                taken.kind(),
                taken.wording(),
                taken.decidedBy(),
                taken.authorisedBy(),
                taken.urgency(),
                taken.takenOn(),
                null);
    }

    UrgentDecisionView reportedIn(MeetingItem item) {
        return new UrgentDecisionView(number, caseId, kind, wording, decidedBy, authorisedBy, urgency, takenOn, item);
    }
}
