package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.sitting.ApproversChosen;
import se.kansli.kernel.sitting.BallotBrokenOff;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ConflictDeclared;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;
import se.kansli.kernel.sitting.ItemEvent;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemPostponed;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.ItemWithdrawn;
import se.kansli.kernel.sitting.MinutesNoteMade;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.UrgentDecisionsReported;
import se.kansli.kernel.sitting.UrgentItemAccepted;
import se.kansli.kernel.sitting.VoteTaken;

/// What has been said and done in one item.
final class Deliberation {

    private static final String STEPS = "MTG-8";

    final Set<Integer> disqualified = new HashSet<>();

    private final Set<Integer> motions = new HashSet<>();
    private final Set<Integer> answered = new HashSet<>();
    private final Set<Integer> votedOn = new HashSet<>();
    private final Set<Integer> toldOf = new HashSet<>();
    private final Set<DelegatedDecisionId> toldOfDelegated = new HashSet<>();
    private final Set<Integer> votedOnInSecret = new HashSet<>();

    /// The reason of each who reserved themselves; empty while it has not been given.
    private final Map<Integer, String> reservations = new LinkedHashMap<>();

    private int lastMotion;
    private int questions;
    private boolean urgencyAccepted;
    private @Nullable ParagraphSettled settled;
    private @Nullable Integer presidedBy;
    private @Nullable BallotCalled ballot;
    private @Nullable Outcome outcome;
    private @Nullable CaseId stoppedInCase;

    boolean isTakenUp() {
        return presidedBy != null;
    }

    boolean isHandled() {
        return outcome != null;
    }

    boolean isSettled() {
        return settled != null;
    }

    /// The minutes that tell of the item.
    MinutesId minutes(AgendaItem item) {
        MeetingId meeting = item.id().meeting();
        return settled != null && settled.immediately()
                ? MinutesId.of(meeting, settled.number())
                : MinutesId.of(meeting);
    }

    boolean isUrgencyAccepted() {
        return urgencyAccepted;
    }

    int lastMotion() {
        return lastMotion;
    }

    boolean tookPart(int attendee) {
        return outcome != null && outcome.tookPart().contains(attendee);
    }

    boolean hasReserved(int attendee) {
        return reservations.containsKey(attendee);
    }

    boolean awaitsReason(int attendee) {
        return Objects.equals(reservations.get(attendee), "");
    }

    boolean isToldOf(int urgentDecision) {
        return toldOf.contains(urgentDecision);
    }

    boolean isToldOf(DelegatedDecisionId decision) {
        return toldOfDelegated.contains(decision);
    }

    void refuseUnlessMoved(Collection<Integer> moved) {
        moved.stream().filter(motion -> !motions.contains(motion)).findAny().ifPresent(motion -> {
            throw Refusal.notFound("MOTION_UNKNOWN", STEPS, "Yrkande %d finns inte i ärendet.".formatted(motion));
        });
    }

    void refuseIfAnyAnswered() {
        if (!answered.isEmpty()) {
            throw Refusal.conflict("ALREADY_ANSWERED", STEPS, "En av frågorna är redan besvarad.");
        }
    }

    void refuseUnlessOpen(int question) {
        refuseUnlessPut(question);
        if (answered.contains(question)) {
            throw Refusal.conflict("ALREADY_ANSWERED", STEPS, "Frågan är redan besvarad.");
        }
    }

    /// A vote may be asked for when the chair has stated what the body found, too (KL 5:53), and is held openly where
    /// it
    /// was wrongly held in secret.
    void refuseUnlessVotable(int question, boolean secret) {
        refuseUnlessPut(question);
        boolean anew = votedOnInSecret.contains(question) && !secret;
        if (votedOn.contains(question) && !anew) {
            throw Refusal.conflict("ALREADY_VOTED", STEPS, "Frågan är redan avgjord genom omröstning.");
        }
    }

    boolean isUnderWay(BallotCalled one) {
        return one.equals(ballot);
    }

    /// While votes are cast nothing else is done in the item, and nobody leaves it or comes to it by a ruling on jäv.
    void refuseWhileVoting() {
        if (ballot != null) {
            throw Refusal.conflict(
                    "BALLOT_OPEN", STEPS, "Omröstning pågår i ärendet: avsluta den först, eller avbryt den.");
        }
    }

    void refuseUnlessAllAnswered() {
        if (answered.size() < questions) {
            throw Refusal.conflict("QUESTION_OPEN", STEPS, "En fråga som ställts är inte besvarad än.");
        }
    }

    /// Votes are open but for elections and employments (KL 5:54).
    void refuseSecretUnlessElection(List<DecisionPoint> points) {
        if (!votedOnInSecret.isEmpty() && points.stream().anyMatch(point -> point.kind() != DecisionKind.APPOINT)) {
            throw Refusal.conflict(
                    "SECRET_VOTE",
                    STEPS,
                    "Omröstningen var sluten, och sluten omröstning hålls bara i val: rösta öppet om annat (5 kap. 54 §"
                            + " kommunallagen).");
        }
    }

    void refuseIfHandled(AgendaItem item) {
        if (outcome != null) {
            throw Refusal.conflict(
                    "ALREADY_HANDLED",
                    "MIN-1",
                    "Ärende %d är redan behandlat.".formatted(item.id().item()));
        }
    }

    /// What a member has stopped is not decided anew.
    void refuseIfStopped() {
        if (stoppedInCase != null) {
            throw Refusal.conflict(
                    "DECISION_STOPPED", "MTG-14", "Beslutet är stoppat: ett annat organ avgör det i stället.");
        }
    }

    Stopping stopping(AgendaItem item) {
        return new Stopping(item, outcome == null ? List.of() : outcome.points(), caseOf(item));
    }

    private @Nullable CaseId caseOf(AgendaItem item) {
        return item.caseId() == null ? stoppedInCase : item.caseId();
    }

    /// @param immediately whether the text was approved during the meeting (MIN-9)
    ParagraphSettled settle(AgendaItem item, boolean immediately, AttendanceBook attendance, LocalDate today) {
        refuseWhileVoting();
        ParagraphNumber number = item.number();
        if (outcome == null || number == null) {
            throw Refusal.conflict(
                    "ITEM_OPEN",
                    "MIN-1",
                    "Ärendet ”%s” är inte behandlat: avgör det, skjut upp det eller låt det utgå."
                            .formatted(item.title()));
        }
        return new ParagraphSettled(
                item.id(),
                number,
                item.title(),
                caseOf(item),
                outcome.kind(),
                outcome.points(),
                outcome.comment(),
                outcome.adopted(),
                outcome.reason(),
                reservations.entrySet().stream()
                        .map(made -> new Reservation(attendance.name(made.getKey()), made.getValue()))
                        .toList(),
                outcome.tookPart().stream().map(attendance::name).toList(),
                presidedBy == null ? null : attendance.name(presidedBy),
                immediately,
                outcome.day());
    }

    void apply(ItemEvent event) {
        switch (event) {
            case ConflictDeclared declared -> {}
            case ConflictDecided decided -> judge(decided);
            case ItemTakenUp taken -> presidedBy = taken.presidedBy();
            case UrgentItemAccepted accepted -> urgencyAccepted = true;
            case MotionMade made -> {
                lastMotion = made.motion();
                motions.add(made.motion());
            }
            case MotionWithdrawn withdrawn -> motions.remove(withdrawn.motion());
            case QuestionsPut put -> questions = put.questions().size();
            case ResultStated stated -> answered.add(stated.question());
            case BallotCalled called -> ballot = called;
            case BallotBrokenOff ended -> ballot = null;
            case VoteTaken vote -> {
                ballot = null;
                answered.add(vote.question());
                votedOn.add(vote.question());
                if (vote.rollCall().isEmpty()) {
                    votedOnInSecret.add(vote.question());
                } else {
                    votedOnInSecret.remove(vote.question());
                }
            }
            case DecisionMade made ->
                outcome = new Outcome(
                        ItemOutcome.DECIDED,
                        made.points(),
                        made.comment(),
                        made.adopted(),
                        null,
                        made.tookPart(),
                        made.day());
            case DecisionStopped stopped -> {
                outcome = outcome == null ? null : outcome.after(stopped);
                stoppedInCase = stopped.caseId();
            }
            case ItemHandled handled ->
                outcome = Outcome.undecided(handled.outcome(), handled.text(), handled.tookPart(), handled.day());
            case ItemPostponed postponed ->
                outcome = Outcome.undecided(
                        postponed.outcome(), postponed.reason(), postponed.tookPart(), postponed.day());
            case ItemWithdrawn withdrawn ->
                outcome = Outcome.undecided(ItemOutcome.WITHDRAWN, withdrawn.reason(), List.of(), withdrawn.day());
            case ReservationMade made -> reservations.put(made.by(), Objects.requireNonNullElse(made.text(), ""));
            case ReservationReasoned reasoned -> reservations.put(reasoned.by(), reasoned.text());
            case MinutesNoteMade noted -> {}
            case ApproversChosen chosen -> {}
            case UrgentDecisionsReported reported -> toldOf.addAll(reported.decisions());
            case DelegatedDecisionsReported reported -> toldOfDelegated.addAll(reported.decisions());
            case ParagraphSettled stands -> settled = stands;
        }
    }

    private void judge(ConflictDecided decided) {
        if (decided.disqualified()) {
            disqualified.add(decided.attendee());
        } else {
            disqualified.remove(decided.attendee());
        }
    }

    private void refuseUnlessPut(int question) {
        if (question < 1 || question > questions) {
            throw Refusal.notFound("QUESTION_UNKNOWN", STEPS, "Ingen fråga %d är ställd.".formatted(question));
        }
    }
}
