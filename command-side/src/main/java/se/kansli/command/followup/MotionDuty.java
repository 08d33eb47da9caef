package se.kansli.command.followup;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.followup.CouncilMotion;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.organisation.RuleProfile;

/// That a motion or a citizens' proposal is to be decided within a year, or reported (FUP-1).
public final class MotionDuty {

    private static final String RULE = "FUP-1";
    private static final Set<CaseKind> KINDS = Set.of(CaseKind.COUNCIL_MOTION, CaseKind.CITIZEN_PROPOSAL);

    /// Absent unless the case is about one that has been raised.
    private @Nullable CouncilMotion motion;

    public CouncilMotionRaised raise(RaiseCouncilMotion command, CaseKind kind, Bodies bodies, LocalDate today) {
        if (!KINDS.contains(kind)) {
            throw Refusal.conflict(
                    "NOT_A_MOTION", RULE, "Bara ett ärende om en motion eller ett medborgarförslag kan väckas.");
        }
        if (motion != null) {
            throw Refusal.conflict("ALREADY_RAISED", RULE, "Det väcktes redan %s.".formatted(motion.raisedOn()));
        }
        Required.notAfter(RULE, "Dagen då det väcktes", command.raisedOn(), today);
        command.movers().forEach(mover -> Required.text(RULE, "Namnet på den som väckte det", mover));
        boolean council = bodies.find(command.raisedIn())
                .filter(body -> body.profile() == RuleProfile.COUNCIL_SE)
                .isPresent();
        if (!council) {
            throw Refusal.invalid(
                    "NOT_IN_COUNCIL",
                    RULE,
                    "Motioner och medborgarförslag väcks i fullmäktige, inte i %s.".formatted(command.raisedIn()));
        }
        return new CouncilMotionRaised(command.caseId(), command.raisedIn(), command.movers(), command.raisedOn());
    }

    public CouncilMotionReported report(ReportCouncilMotion command, LocalDate today) {
        if (motion == null) {
            throw Refusal.conflict(
                    "NOT_RAISED", RULE, "Ärendet är ingen motion och inget medborgarförslag som väckts.");
        }
        if (motion.decidedOn() != null) {
            throw Refusal.conflict(
                    "MOTION_DECIDED",
                    RULE,
                    "%s beslutade i ärendet %s: det finns inget mer att anmäla."
                            .formatted(motion.raisedIn(), motion.decidedOn()));
        }
        Required.text(RULE, "Vad som kommit fram", command.findings());
        Required.notAfter(RULE, "Dagen för anmälan", command.reportedOn(), today);
        if (command.reportedOn().isBefore(motion.raisedOn())) {
            throw Refusal.invalid("BEFORE_RAISED", RULE, "Det väcktes först %s.".formatted(motion.raisedOn()));
        }
        return new CouncilMotionReported(command.caseId(), command.findings(), command.reportedOn());
    }

    public void apply(CouncilMotionEvent event) {
        if (event instanceof CouncilMotionRaised raised) {
            motion = CouncilMotion.of(raised);
        } else if (motion != null) {
            motion = motion.after(event);
        }
    }

    public void apply(DecisionEvent event) {
        if (motion != null) {
            motion = motion.after(event);
        }
    }
}
