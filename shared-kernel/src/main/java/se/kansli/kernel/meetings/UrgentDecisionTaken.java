package se.kansli.kernel.meetings;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.DocketId;

/// The chair, or a member whom the nämnd has named, decided for it what could not wait for its next meeting (KL 6:39,
/// CON-12).
///
/// @param number counted from 1 in the body's list
/// @param appealReason why it can or cannot be appealed (MIN-7)
/// @param authorisedBy where the nämnd gave the one who decided the right to do so
/// @param urgency why it could not wait
@StoredAs("UrgentDecisionTaken")
public record UrgentDecisionTaken(
        DocketId docketId,
        int number,
        CaseId caseId,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        String decidedBy,
        DecisionReference authorisedBy,
        String urgency,
        LocalDate takenOn)
        implements DocketEvent {

    private static final String URGENT = "brådskande beslut ";

    /// How the case names it.
    public DecisionReference reference() {
        return new DecisionReference(docketId.body(), takenOn, null, URGENT + number);
    }

    /// Whether a case names such a decision so.
    public static boolean isNamedBy(DecisionReference reference) {
        return reference.delegation() != null && reference.delegation().startsWith(URGENT);
    }

    @Override
    public LocalDate happenedOn() {
        return takenOn;
    }
}
