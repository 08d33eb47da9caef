package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.sitting.ApproversChosen;
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

/// How a body handles its items one by one: from taking up to what the minutes will say.
public final class Proceedings {

    private static final String MINUTES = "MIN-1";
    private static final String DELEGATION = "KL 6:40";
    private static final String JAV = "MTG-7";
    private static final String STEPS = "MTG-8";
    private static final String RESERVATION = "MTG-10";

    private final Sitting sitting;
    private final AttendanceBook attendance;
    private final Map<Integer, Deliberation> deliberations = new HashMap<>();

    Proceedings(Sitting sitting, AttendanceBook attendance) {
        this.sitting = sitting;
        this.attendance = attendance;
    }

    public ConflictDeclared declare(DeclareConflict command, AgendaItem item) {
        LocalDate today = whileUnhandled(item);
        attendance.present(command.attendee(), JAV);
        return new ConflictDeclared(item.id(), command.attendee(), command.ground(), today);
    }

    public ConflictDecided decide(DecideConflict command, AgendaItem item) {
        LocalDate today = whileUnhandled(item);
        attendance.present(command.attendee(), JAV);
        if (of(item).disqualified.contains(command.attendee()) == command.disqualified()) {
            throw Refusal.conflict("NOTHING_NEW", JAV, "Frågan om jäv är redan avgjord så.");
        }
        return new ConflictDecided(item.id(), command.attendee(), command.disqualified(), today);
    }

    public ItemTakenUp takeUp(TakeUpItem command, AgendaItem item, EstablishedBody body) {
        LocalDate today = whileUnhandled(item);
        refuseUnlessNumbered(item);
        Deliberation deliberation = of(item);
        if (deliberation.isTakenUp()) {
            throw Refusal.conflict("ALREADY_TAKEN_UP", STEPS, "Ärendet är redan uppe till behandling.");
        }
        attendance.decider(sitting.presidedBy(), deliberation.disqualified);
        QuorumCheck quorum = quorum(deliberation, body, today);
        return new ItemTakenUp(
                item.id(),
                quorum.present(),
                quorum.needed(),
                sitting.presidedBy(),
                attendance.presenting(command.presenters(), deliberation.disqualified),
                today);
    }

    public UrgentItemAccepted accept(AgendaItem item) {
        return new UrgentItemAccepted(item.id(), whileTakenUp(item));
    }

    public MotionMade move(MakeMotion command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        Required.text(STEPS, "Yrkandet", command.text());
        attendance.decider(command.by(), of(item).disqualified);
        int motion = of(item).lastMotion() + 1;
        return new MotionMade(item.id(), motion, command.by(), command.kind(), command.text(), today);
    }

    public MotionWithdrawn withdraw(WithdrawMotion command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        of(item).refuseUnlessMoved(List.of(command.motion()));
        return new MotionWithdrawn(item.id(), command.motion(), today);
    }

    public QuestionsPut put(PutQuestions command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        of(item).refuseIfAnyAnswered();
        if (command.questions().isEmpty()) {
            throw Refusal.invalid("NO_QUESTION", STEPS, "Ange de frågor som ställs, i ordning.");
        }
        command.questions().forEach(question -> {
            Required.text(STEPS, "Frågan", question.text());
            of(item).refuseUnlessMoved(question.motions());
        });
        return new QuestionsPut(item.id(), command.questions(), today);
    }

    public ResultStated state(StateResult command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        of(item).refuseUnlessOpen(command.question());
        return new ResultStated(item.id(), command.question(), command.answeredYes(), today);
    }

    public VoteTaken vote(TakeVote command, AgendaItem item, EstablishedBody body) {
        LocalDate today = whileTakenUp(item);
        Deliberation deliberation = of(item);
        deliberation.refuseUnlessVotable(command.question(), command.secret() != null);
        Required.text(STEPS, "Vad ja betyder", command.yesMeans());
        Required.text(STEPS, "Vad nej betyder", command.noMeans());
        quorum(deliberation, body, today).refuseUnlessReached();
        return new VoteCount(command, deciders(item), sitting.presidedBy(), body.profile()).count(today);
    }

    public DecisionMade decide(MakeDecision command, AgendaItem item, Bodies bodies, EstablishedBody body) {
        LocalDate today = whileTakenUp(item);
        Deliberation deliberation = of(item);
        deliberation.refuseIfStopped();
        quorum(deliberation, body, today).refuseUnlessReached();
        CouncilRules.refuseUnlessAnnounced(item, deliberation.isUrgencyAccepted(), body);
        deliberation.refuseUnlessAllAnswered();
        List<DecisionPoint> points = new PointsOfDecision(bodies, body).decided(command, item);
        deliberation.refuseSecretUnlessElection(points);
        return new DecisionMade(item.id(), points, command.comment(), command.adopted(), deciders(item), today);
    }

    public DecisionStopped stop(StopDecision command, AgendaItem item, EstablishedBody body, KnownCases cases) {
        LocalDate today = whileUnsettled(item);
        attendance.decider(command.by(), of(item).disqualified);
        return of(item).stopping(item).by(command, body, cases, today);
    }

    public ItemHandled handle(HandleItem command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        of(item).refuseIfStopped();
        Required.text(MINUTES, "Vad som förekom", command.text());
        refuseUnlessOneOf(command.outcome(), Set.of(ItemOutcome.INFORMED, ItemOutcome.DISCUSSED));
        return new ItemHandled(item.id(), command.outcome(), command.text(), deciders(item), today);
    }

    public ItemPostponed postpone(PostponeItem command, AgendaItem item, EstablishedBody body, EarlierItems earlier) {
        LocalDate today = whileTakenUp(item);
        of(item).refuseIfStopped();
        Required.text("MTG-11", "Vad som ska göras, eller varför ärendet vilar,", command.reason());
        refuseUnlessOneOf(command.outcome(), Set.of(ItemOutcome.TABLED, ItemOutcome.REFERRED_BACK));
        quorum(of(item), body, today).refuseUnlessReached();
        List<Integer> present = deciders(item);
        command.askers().forEach(asker -> attendance.decider(asker, of(item).disqualified));
        return new ItemPostponed(
                item.id(),
                command.outcome(),
                command.reason(),
                CouncilRules.minority(command, present.size(), item, body, earlier)
                        .orElse(null),
                present,
                today);
    }

    public ItemWithdrawn withdraw(WithdrawItem command, AgendaItem item) {
        LocalDate today = whileUnhandled(item);
        Required.text("MIN-15", "Skälet", command.reason());
        refuseUnlessNumbered(item);
        return new ItemWithdrawn(item.id(), command.reason(), today);
    }

    public ReservationMade reserve(MakeReservation command, AgendaItem item) {
        LocalDate today = whileUnsettled(item);
        Deliberation deliberation = of(item);
        String name = attendance.name(command.by());
        if (!deliberation.tookPart(command.by())) {
            throw Refusal.conflict(
                    "TOOK_NO_PART",
                    RESERVATION,
                    "%s deltog inte i beslutet och kan inte reservera sig mot det (4 kap. 27 § kommunallagen)."
                            .formatted(name));
        }
        if (deliberation.hasReserved(command.by())) {
            throw Refusal.conflict("ALREADY_RESERVED", RESERVATION, "%s har redan reserverat sig.".formatted(name));
        }
        return new ReservationMade(item.id(), command.by(), command.text(), today);
    }

    /// Also after the meeting, until the minutes are approved: a reservation that was announced is reasoned in writing
    /// (MTG-10).
    public ReservationReasoned reason(
            GiveReservationReason command, AgendaItem item, ApprovedMinutes minutes, LocalDate today) {
        Required.text(RESERVATION, "Skälet", command.text());
        if (minutes.isApproved(of(item).minutes(item))) {
            throw Refusal.conflict(
                    "MINUTES_APPROVED", "MIN-13", "Protokollet är justerat, och det som står i det ändras inte mer.");
        }
        if (!of(item).awaitsReason(command.by())) {
            throw Refusal.conflict(
                    "NO_REASON_AWAITED",
                    RESERVATION,
                    "%s har inte reserverat sig i ärendet, eller har redan motiverat det."
                            .formatted(attendance.name(command.by())));
        }
        return new ReservationReasoned(item.id(), command.by(), command.text(), today);
    }

    public MinutesNoteMade note(MakeMinutesNote command, AgendaItem item) {
        LocalDate today = whileUnsettled(item);
        Required.text(MINUTES, "Anteckningen", command.text());
        attendance.present(command.by(), MINUTES);
        return new MinutesNoteMade(item.id(), command.by(), command.text(), today);
    }

    public ApproversChosen choose(ChooseApprovers command, AgendaItem item) {
        LocalDate today = whileTakenUp(item);
        if (command.approvers().isEmpty()) {
            throw Refusal.invalid("NOBODY_CHOSEN", "MIN-2", "Ange vem som ska justera protokollet.");
        }
        command.approvers().forEach(approver -> attendance.decider(approver, Set.of()));
        return new ApproversChosen(item.id(), command.approvers(), command.plannedFor(), today);
    }

    public UrgentDecisionsReported report(ReportUrgentDecisions command, AgendaItem item, UrgentDecisions urgent) {
        LocalDate today = whileTakenUp(item);
        Set<Integer> awaited = urgent.unreported(item.id().meeting().docketId(), today);
        if (command.decisions().isEmpty() || !awaited.containsAll(command.decisions())) {
            throw Refusal.invalid(
                    "NOTHING_TO_REPORT", "CON-12", "Ange beslut som väntar på att anmälas: %s.".formatted(awaited));
        }
        return new UrgentDecisionsReported(item.id(), command.decisions(), today);
    }

    public DelegatedDecisionsReported report(
            ReportDelegatedDecisions command, AgendaItem item, ListedDecisions listed) {
        LocalDate today = whileTakenUp(item);
        Set<DelegatedDecisionId> asked = new LinkedHashSet<>(command.decisions());
        boolean itsOwn = asked.stream()
                .allMatch(decision ->
                        decision.authority().equals(item.id().meeting().authority())
                                && decision.body().equals(item.id().meeting().body()));
        long awaited = itsOwn
                ? listed.find(asked).stream()
                        .filter(decision -> decision.isUntold() && !hasBeenToldOf(decision))
                        .count()
                : 0;
        if (asked.isEmpty() || awaited < asked.size()) {
            throw Refusal.invalid(
                    "NOTHING_TO_REPORT",
                    DELEGATION,
                    "Ange delegationsbeslut som fattats för organet, och som varken är anmälda eller protokollförda för sig.");
        }
        return new DelegatedDecisionsReported(item.id(), List.copyOf(asked), today);
    }

    /// At this meeting; the list is told a moment later.
    private boolean hasBeenToldOf(ListedDecision decision) {
        return deliberations.values().stream()
                .anyMatch(said -> said.isToldOf(decision.listed().decision()));
    }

    /// A nämnd is told what was decided for it before its meeting ends (CON-12).
    void refuseUnlessToldOf(Set<Integer> urgent) {
        List<Integer> untold = urgent.stream()
                .filter(decision -> deliberations.values().stream().noneMatch(said -> said.isToldOf(decision)))
                .toList();
        if (!untold.isEmpty()) {
            throw Refusal.conflict(
                    "URGENT_UNREPORTED",
                    "CON-12",
                    "Dessa brådskande beslut är inte anmälda: %s. Anmäl dem innan sammanträdet avslutas (6 kap. 40 §"
                                    .formatted(untold)
                            + " kommunallagen).");
        }
    }

    /// The text was approved before the meeting ended (MIN-9).
    public ParagraphSettled settleAtOnce(AgendaItem item) {
        return of(item).settle(item, true, attendance, whileUnsettled(item));
    }

    /// Once an item has been handled, its wording stands on the agenda as well.
    public void refuseIfHandled(AgendaItem item) {
        of(item).refuseIfHandled(item);
    }

    List<ParagraphSettled> settleAll(Collection<AgendaItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> !of(item).isSettled())
                .map(item -> of(item).settle(item, false, attendance, today))
                .toList();
    }

    void apply(ItemEvent event) {
        deliberations
                .computeIfAbsent(event.item().item(), key -> new Deliberation())
                .apply(event);
    }

    boolean isUnderWay(BallotCalled ballot) {
        return deliberations
                .getOrDefault(ballot.item().item(), new Deliberation())
                .isUnderWay(ballot);
    }

    /// Those who have jäv in some item that has still to be handled.
    Set<Integer> disqualifiedInOpenItems() {
        return deliberations.values().stream()
                .filter(said -> !said.isHandled())
                .flatMap(said -> said.disqualified.stream())
                .collect(Collectors.toSet());
    }

    Deliberation of(AgendaItem item) {
        return deliberations.getOrDefault(item.id().item(), new Deliberation());
    }

    List<Integer> deciders(AgendaItem item) {
        return attendance.deciders(of(item).disqualified);
    }

    /// Fullmäktige stays quorate when members leave for jäv; a nämnd does not (MTG-4).
    QuorumCheck quorum(AgendaItem item, EstablishedBody body, LocalDate today) {
        return quorum(of(item), body, today);
    }

    private QuorumCheck quorum(Deliberation deliberation, EstablishedBody body, LocalDate today) {
        Set<Integer> uncounted = CouncilRules.staysQuorateInSpiteOfJav(body) ? Set.of() : deliberation.disqualified;
        return QuorumCheck.of(attendance.deciders(uncounted).size(), body, today);
    }

    private LocalDate whileUnsettled(AgendaItem item) {
        LocalDate today = sitting.whileOpen();
        if (of(item).isSettled()) {
            throw Refusal.conflict(
                    "PARAGRAPH_STANDS", "MIN-9", "Paragrafen är justerad omedelbart och ändras inte mer.");
        }
        return today;
    }

    private LocalDate whileUnhandled(AgendaItem item) {
        LocalDate today = whileUnsettled(item);
        of(item).refuseWhileVoting();
        refuseIfHandled(item);
        return today;
    }

    LocalDate whileTakenUp(AgendaItem item) {
        of(item).refuseWhileVoting();
        return whileDeliberating(item);
    }

    /// Also while votes are cast.
    LocalDate whileDeliberating(AgendaItem item) {
        LocalDate today = whileUnsettled(item);
        Deliberation deliberation = of(item);
        if (!deliberation.isTakenUp()) {
            throw Refusal.conflict("NOT_TAKEN_UP", STEPS, "Ta upp ärendet till behandling först.");
        }
        attendance.decider(sitting.presidedBy(), deliberation.disqualified);
        return today;
    }

    private static void refuseUnlessNumbered(AgendaItem item) {
        if (item.number() == null) {
            throw Refusal.conflict(
                    "NOT_NUMBERED", "MIN-15", "Ärendet har inget nummer: fastställ föredragningslistan först.");
        }
    }

    private static void refuseUnlessOneOf(ItemOutcome outcome, Set<ItemOutcome> possible) {
        if (!possible.contains(outcome)) {
            throw Refusal.invalid("ANOTHER_OUTCOME", MINUTES, "Så kan ärendet inte sluta här: välj ett annat sätt.");
        }
    }
}
