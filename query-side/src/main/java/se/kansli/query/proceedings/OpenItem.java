package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AdoptedText;
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
import se.kansli.kernel.sitting.MinorityDemand;
import se.kansli.kernel.sitting.MinutesNoteMade;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.MotionWithdrawn;
import se.kansli.kernel.sitting.ParagraphSettled;
import se.kansli.kernel.sitting.QuestionsPut;
import se.kansli.kernel.sitting.ReservationMade;
import se.kansli.kernel.sitting.ReservationReasoned;
import se.kansli.kernel.sitting.ResultStated;
import se.kansli.kernel.sitting.ServedMember;
import se.kansli.kernel.sitting.UrgentDecisionsReported;
import se.kansli.kernel.sitting.UrgentItemAccepted;
import se.kansli.kernel.sitting.VoteTaken;

/// An item while events are applied to it.
final class OpenItem {

    private final int item;
    private @Nullable ParagraphNumber number;
    private String title;
    private @Nullable CaseId caseId;
    private List<String> recommendations;
    private List<AgendaDocument> documents;
    private final @Nullable MeetingItem continues;
    private final @Nullable String urgency;
    private boolean announced;
    private @Nullable Integer presidedBy;
    private @Nullable Integer present;
    private @Nullable Integer needed;
    private List<Integer> presenters;
    private boolean urgencyAccepted;
    private final List<ConflictView> conflicts;
    private final List<MotionView> motions;
    private final List<QuestionView> questions;
    private @Nullable ItemOutcome outcome;
    private List<DecisionPoint> points;
    private @Nullable String comment;
    private @Nullable AdoptedText adopted;
    private final List<StopView> stops;
    private @Nullable String reason;
    private @Nullable MinorityDemand minority;
    private List<Integer> tookPart;
    private List<ServiceView> services;
    private List<Integer> away;
    private final List<MemberText> reservations;
    private final List<MemberText> notes;
    private final List<String> reported;
    private List<Integer> approvers;
    private @Nullable LocalDate approvalPlannedFor;
    private boolean settled;
    private boolean immediately;
    private @Nullable LocalDate decidedOn;

    OpenItem(ItemAdded added) {
        item = added.item().item();
        title = added.title();
        caseId = added.caseId();
        recommendations = added.recommendations();
        documents = added.documents();
        continues = added.continues();
        urgency = added.urgency();
        conflicts = new ArrayList<>();
        motions = new ArrayList<>();
        questions = new ArrayList<>();
        points = List.of();
        presenters = List.of();
        stops = new ArrayList<>();
        tookPart = List.of();
        services = List.of();
        away = List.of();
        reservations = new ArrayList<>();
        notes = new ArrayList<>();
        reported = new ArrayList<>();
        approvers = List.of();
    }

    OpenItem(AgendaItemView view) {
        item = view.item();
        number = view.number();
        title = view.title();
        caseId = view.caseId();
        recommendations = view.recommendations();
        documents = view.documents();
        continues = view.continues();
        urgency = view.urgency();
        announced = view.announced();
        presidedBy = view.presidedBy();
        present = view.present();
        needed = view.needed();
        presenters = view.presenters();
        urgencyAccepted = view.urgencyAccepted();
        conflicts = new ArrayList<>(view.conflicts());
        motions = new ArrayList<>(view.motions());
        questions = new ArrayList<>(view.questions());
        outcome = view.outcome();
        points = view.points();
        comment = view.comment();
        adopted = view.adopted();
        stops = new ArrayList<>(view.stops());
        reason = view.reason();
        minority = view.minority();
        tookPart = view.tookPart();
        services = view.services();
        away = view.away();
        reservations = new ArrayList<>(view.reservations());
        notes = new ArrayList<>(view.notes());
        reported = new ArrayList<>(view.reported());
        approvers = view.approvers();
        approvalPlannedFor = view.approvalPlannedFor();
        settled = view.settled();
        immediately = view.immediately();
        decidedOn = view.decidedOn();
    }

    AgendaItemView view() {
        return new AgendaItemView(
                item,
                number,
                title,
                caseId,
                recommendations,
                documents,
                continues,
                urgency,
                announced,
                presidedBy,
                present,
                needed,
                presenters,
                urgencyAccepted,
                List.copyOf(conflicts),
                List.copyOf(motions),
                List.copyOf(questions),
                outcome,
                points,
                comment,
                adopted,
                List.copyOf(stops),
                reason,
                minority,
                tookPart,
                services,
                away,
                List.copyOf(reservations),
                List.copyOf(notes),
                List.copyOf(reported),
                approvers,
                approvalPlannedFor,
                settled,
                immediately,
                decidedOn);
    }

    int item() {
        return item;
    }

    /// Somebody came who was not there when it was handled, if it was.
    OpenItem missedBy(int attendee) {
        if (outcome != null) {
            away = Stream.concat(away.stream(), Stream.of(attendee)).toList();
        }
        return this;
    }

    OpenItem after(ItemChanged changed) {
        title = changed.title();
        recommendations = changed.recommendations();
        documents = changed.documents();
        return this;
    }

    OpenItem numbered(ParagraphNumber given) {
        number = given;
        return this;
    }

    OpenItem announced() {
        announced = true;
        return this;
    }

    /// @param roll of those who attend, as they do at this moment
    void on(ItemEvent event, Collection<AttendeeView> roll) {
        switch (event) {
            case ConflictDeclared declared ->
                conflicts.add(new ConflictView(declared.attendee(), declared.ground(), null));
            case ConflictDecided decided -> judge(decided);
            case ItemTakenUp taken -> {
                presidedBy = taken.presidedBy();
                present = taken.present();
                needed = taken.needed();
                presenters = Objects.requireNonNullElse(taken.presenters(), List.of());
            }
            case UrgentItemAccepted accepted -> urgencyAccepted = true;
            case MotionMade made -> motions.add(new MotionView(made.motion(), made.by(), made.kind(), made.text()));
            case MotionWithdrawn withdrawn -> motions.removeIf(made -> made.motion() == withdrawn.motion());
            case QuestionsPut put -> {
                questions.clear();
                put.questions()
                        .forEach(one -> questions.add(new QuestionView(one.text(), one.motions(), null, null, null)));
            }
            case ResultStated stated -> answer(stated.question(), stated.answeredYes(), null);
            case BallotCalled called -> voteIn(called.question(), called.ballotId());
            case BallotBrokenOff ended -> breakOff(ended.ballotId());
            case VoteTaken vote ->
                answer(
                        vote.question(),
                        vote.answeredYes(),
                        new VoteView(
                                vote.yesMeans(),
                                vote.noMeans(),
                                vote.rollCall(),
                                vote.yes(),
                                vote.no(),
                                vote.abstained(),
                                vote.basis()));
            case DecisionMade made -> {
                end(ItemOutcome.DECIDED, null, made.tookPart(), roll, made.day());
                points = made.points();
                comment = made.comment();
                adopted = made.adopted();
            }
            case DecisionStopped stopped -> stop(stopped);
            case ItemHandled handled -> end(handled.outcome(), handled.text(), handled.tookPart(), roll, handled.day());
            case ItemPostponed postponed -> {
                end(postponed.outcome(), postponed.reason(), postponed.tookPart(), roll, postponed.day());
                minority = postponed.minority();
            }
            case ItemWithdrawn withdrawn ->
                end(ItemOutcome.WITHDRAWN, withdrawn.reason(), List.of(), roll, withdrawn.day());
            case ReservationMade made -> reservations.add(new MemberText(made.by(), made.text()));
            case ReservationReasoned reasoned ->
                reservations.replaceAll(
                        made -> made.by() == reasoned.by() ? new MemberText(reasoned.by(), reasoned.text()) : made);
            case MinutesNoteMade noted -> notes.add(new MemberText(noted.by(), noted.text()));
            case UrgentDecisionsReported told ->
                told.decisions().forEach(decision -> reported.add("brådskande beslut " + decision));
            case DelegatedDecisionsReported told ->
                told.decisions().forEach(decision -> reported.add("delegationsbeslut " + decision.printed()));
            case ApproversChosen chosen -> {
                approvers = chosen.approvers();
                approvalPlannedFor = chosen.plannedFor();
            }
            case ParagraphSettled stands -> {
                settled = true;
                immediately = stands.immediately();
            }
        }
    }

    private void stop(DecisionStopped stopped) {
        caseId = stopped.caseId();
        stops.add(new StopView(stopped.by(), stopped.points(), stopped.stoppedFor()));
        points = points.stream()
                .map(point -> stopped.points().contains(point.point()) ? point.stoppedFor(stopped.stoppedFor()) : point)
                .toList();
    }

    /// A later outcome takes the place of an earlier one, whole.
    private void end(
            ItemOutcome with,
            @Nullable String why,
            List<Integer> present,
            Collection<AttendeeView> roll,
            LocalDate day) {
        outcome = with;
        reason = why;
        tookPart = present;
        services = roll.stream()
                .filter(one -> present.contains(one.attendee().number()))
                .flatMap(OpenItem::service)
                .toList();
        away = roll.stream()
                .filter(one -> !one.present())
                .map(one -> one.attendee().number())
                .toList();
        decidedOn = day;
        points = List.of();
        comment = null;
        adopted = null;
        minority = null;
    }

    private static Stream<ServiceView> service(AttendeeView one) {
        ServedMember member = one.servesFor();
        return member == null
                ? Stream.of()
                : Stream.of(new ServiceView(one.attendee().number(), member));
    }

    private void answer(int question, boolean yes, @Nullable VoteView vote) {
        if (question <= questions.size()) {
            QuestionView put = questions.get(question - 1);
            questions.set(question - 1, new QuestionView(put.text(), put.motions(), yes, put.ballot(), vote));
        }
    }

    private void voteIn(int question, @Nullable BallotId ballot) {
        if (question <= questions.size()) {
            QuestionView put = questions.get(question - 1);
            questions.set(
                    question - 1, new QuestionView(put.text(), put.motions(), put.answeredYes(), ballot, put.vote()));
        }
    }

    private void breakOff(BallotId ballot) {
        for (int question = 1; question <= questions.size(); question++) {
            if (ballot.equals(questions.get(question - 1).ballot())) {
                voteIn(question, null);
            }
        }
    }

    private void judge(ConflictDecided decided) {
        boolean isDeclared = conflicts.stream().anyMatch(one -> one.attendee() == decided.attendee());
        if (!isDeclared) {
            conflicts.add(new ConflictView(decided.attendee(), null, decided.disqualified()));
        }
        conflicts.replaceAll(one -> one.attendee() == decided.attendee()
                ? new ConflictView(one.attendee(), one.ground(), decided.disqualified())
                : one);
    }
}
