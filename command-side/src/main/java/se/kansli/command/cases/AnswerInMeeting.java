package se.kansli.command.cases;

import java.util.Optional;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.DeclineRemiss;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.sitting.AdoptedText;

/// What a decision in a meeting says of the remiss that the case answers (CON-8).
record AnswerInMeeting(EnterMeetingDecision decision) {

    Optional<AdoptYttrande> adoption() {
        AdoptedText adopted = decision.adopted();
        return adopted == null
                ? Optional.empty()
                : point(DecisionKind.ADOPT_AS_OWN)
                        .map(point -> new AdoptYttrande(
                                decision.caseId(),
                                decision.reference(),
                                adopted.mode(),
                                adopted.version(),
                                adopted.text(),
                                adopted.changes(),
                                point.wording(),
                                null,
                                decision.reservations()));
    }

    Optional<DeclineRemiss> abstention() {
        return point(DecisionKind.DECLINE_REMISS)
                .map(point -> new DeclineRemiss(decision.caseId(), decision.reference(), point.wording(), null));
    }

    private Optional<DecisionPoint> point(DecisionKind kind) {
        return decision.standing().filter(point -> point.kind() == kind).findFirst();
    }
}
