package se.kansli.query.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A decision that a delegate took for a nämnd.
///
/// @param matter the point of the delegation order that was in force that day; absent when none was known
/// @param reportedIn absent until the nämnd has been told of it
/// @param minutedOn the day on which minutes of its own were made ready (MIN-8); absent when there are none
public record DelegatedDecisionView(
        DelegatedDecisionId decision,
        CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        @Nullable DelegatedMatter matter,
        DelegatedState state,
        @Nullable MeetingItem reportedIn,
        @Nullable LocalDate minutedOn) {

    static DelegatedDecisionView of(DelegatedDecisionListed event) {
        return new DelegatedDecisionView(
                event.decision(),
                event.caseId(),
                event.reference(),
                event.kind(),
                event.wording(),
                event.appealable(),
                event.appealReason(),
                event.matter(),
                first(event),
                null,
                null);
    }

    DelegatedDecisionView reported(MeetingItem item) {
        return after(DelegatedState.REPORTED, item, null);
    }

    DelegatedDecisionView minuted(LocalDate day) {
        return after(DelegatedState.MINUTED, null, day);
    }

    private DelegatedDecisionView after(DelegatedState state, @Nullable MeetingItem item, @Nullable LocalDate day) {
        return new DelegatedDecisionView(
                decision, caseId, reference, kind, wording, appealable, appealReason, matter, state, item, day);
    }

    private static DelegatedState first(DelegatedDecisionListed event) {
        if (event.toBeReported()) {
            return DelegatedState.TO_REPORT;
        }
        return event.appealable() ? DelegatedState.TO_MINUTE : DelegatedState.KEPT;
    }
}
