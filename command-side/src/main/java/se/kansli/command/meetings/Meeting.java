package se.kansli.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static se.kansli.kernel.Stockholm.today;

import java.time.Clock;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.MeetingCommand;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.AddItem;
import se.kansli.command.agenda.AddWaitingCase;
import se.kansli.command.agenda.Agenda;
import se.kansli.command.agenda.ChangeItem;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.agenda.NumberItems;
import se.kansli.command.agenda.ParagraphNumbers;
import se.kansli.command.agenda.RemoveItem;
import se.kansli.command.agenda.ReorderItems;
import se.kansli.command.agenda.SendSummons;
import se.kansli.command.ballots.Ballots;
import se.kansli.command.ballots.BreakOffBallot;
import se.kansli.command.ballots.CloseBallot;
import se.kansli.command.ballots.OpenBallot;
import se.kansli.command.delegation.ListedDecisions;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.persons.KnownPersons;
import se.kansli.command.sitting.AcceptUrgentItem;
import se.kansli.command.sitting.AdjournMeeting;
import se.kansli.command.sitting.ApprovedMinutes;
import se.kansli.command.sitting.ChangeAttendance;
import se.kansli.command.sitting.ChooseApprovers;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.DecideConflict;
import se.kansli.command.sitting.DeclareConflict;
import se.kansli.command.sitting.EarlierItems;
import se.kansli.command.sitting.GiveReservationReason;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.MakeMinutesNote;
import se.kansli.command.sitting.MakeMotion;
import se.kansli.command.sitting.MakeReservation;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.command.sitting.PostponeItem;
import se.kansli.command.sitting.Proceedings;
import se.kansli.command.sitting.PutQuestions;
import se.kansli.command.sitting.RecordArrival;
import se.kansli.command.sitting.ReportDelegatedDecisions;
import se.kansli.command.sitting.ReportUrgentDecisions;
import se.kansli.command.sitting.ResumeMeeting;
import se.kansli.command.sitting.SettleParagraph;
import se.kansli.command.sitting.Sitting;
import se.kansli.command.sitting.StateResult;
import se.kansli.command.sitting.StopDecision;
import se.kansli.command.sitting.TakeChair;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.command.sitting.TakeVote;
import se.kansli.command.sitting.UrgentDecisions;
import se.kansli.command.sitting.WithdrawItem;
import se.kansli.command.sitting.WithdrawMotion;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.sitting.AttendeeCame;
import se.kansli.kernel.sitting.BallotCalled;
import se.kansli.kernel.sitting.MotionMade;
import se.kansli.kernel.sitting.SittingEvent;

/// One meeting of one body: it hands each command to the part that decides it, and each event to the part that
/// remembers it.
@Aggregate
final class Meeting {

    private static final String SUMMONS = "MTG-1";

    /// What may be said of a meeting when it is over.
    private static final Set<Class<? extends MeetingCommand>> TAKEN_WHEN_CLOSED = Set.of(GiveReservationReason.class);

    @AggregateIdentifier
    private MeetingId id;

    private MeetingTime time;
    private boolean cancelled;
    private boolean imported;
    private final Agenda agenda = new Agenda();
    private final Sitting sitting = new Sitting();

    private Meeting() {}

    static Meeting plan(MeetingPlanned planned) {
        apply(planned);
        return new Meeting();
    }

    /// Whoever builds on what is no longer so is told that first, before any rule is applied to what they asked.
    @CommandHandlerInterceptor
    void refuseBeforehand(MeetingCommand command, ConflictResolver conflicts) {
        conflicts.detectConflicts(unseen -> !unseen.isEmpty());
        if (imported) {
            throw Refusal.conflict(
                    "MEETING_IMPORTED",
                    ImportRules.IMPORT,
                    "%s är infört ur sitt protokoll och står som det är tryckt.".formatted(id));
        }
        if (cancelled) {
            throw Refusal.conflict(
                    "MEETING_CANCELLED", SUMMONS, "Sammanträdet är inställt. Planera ett nytt i stället.");
        }
        if (!TAKEN_WHEN_CLOSED.contains(command.getClass())) {
            sitting.refuseIfClosed();
        }
    }

    @CommandHandler
    void handle(MoveMeeting command, Bodies bodies, Clock clock) {
        sitting.refuseIfOpened();
        Required.text(SUMMONS, "Skälet", command.reason());
        if (command.time().equals(time)) {
            throw Refusal.conflict(
                    "NOT_MOVED", SUMMONS, "Sammanträdet är redan utsatt till den tiden och platsen: ändra något.");
        }
        MeetingRules.refuseUnlessAllowed(id.docketId(), command.time(), bodies);
        apply(new MeetingMoved(id, command.time(), command.reason(), today(clock)));
    }

    @CommandHandler
    void handle(CancelMeeting command, Clock clock) {
        sitting.refuseIfOpened();
        Required.text(SUMMONS, "Skälet", command.reason());
        apply(new MeetingCancelled(id, command.reason(), today(clock)));
    }

    @CommandHandler
    int handle(AddItem command, Bodies bodies, KnownCases cases, Clock clock) {
        ItemAdded added = agenda.add(command, body(bodies), cases, today(clock));
        apply(added);
        return added.item().item();
    }

    @CommandHandler
    int handle(AddWaitingCase command, Bodies bodies, KnownCases cases, Clock clock) {
        ItemAdded added = agenda.add(command, body(bodies), cases, today(clock));
        apply(added);
        return added.item().item();
    }

    @CommandHandler
    void handle(ChangeItem command, KnownCases cases, Clock clock) {
        proceedings().refuseIfHandled(agenda.find(command.item()));
        apply(agenda.change(command, cases, today(clock)));
    }

    @CommandHandler
    void handle(RemoveItem command, Clock clock) {
        apply(agenda.remove(command, today(clock)));
    }

    @CommandHandler
    void handle(ReorderItems command, Clock clock) {
        apply(agenda.reorder(command, today(clock)));
    }

    @CommandHandler
    void handle(SendSummons command, Bodies bodies, Clock clock) {
        sitting.refuseIfOpened();
        apply(agenda.summon(command, body(bodies), time.day(), today(clock)));
    }

    @CommandHandler
    void handle(NumberItems command, Bodies bodies, ParagraphNumbers numbers, Clock clock) {
        apply(agenda.number(id, body(bodies), time.day(), numbers, today(clock)));
    }

    @CommandHandler
    void handle(OpenMeeting command, Bodies bodies, KnownPersons persons, Clock clock) {
        sitting.open(command, time.day(), body(bodies), persons, today(clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    int handle(RecordArrival command, Bodies bodies, KnownPersons persons) {
        AttendeeCame came = sitting.arrive(command, body(bodies), persons);
        apply(came);
        return came.attendee().number();
    }

    @CommandHandler
    void handle(ChangeAttendance command, Bodies bodies, KnownPersons persons) {
        apply(sitting.change(command, body(bodies), persons));
    }

    @CommandHandler
    void handle(TakeChair command) {
        apply(sitting.takeChair(command));
    }

    @CommandHandler
    void handle(AdjournMeeting command) {
        apply(sitting.adjourn(command));
    }

    @CommandHandler
    void handle(ResumeMeeting command, Clock clock) {
        apply(sitting.resume(command, today(clock)));
    }

    @CommandHandler
    void handle(DeclareConflict command) {
        apply(proceedings().declare(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(DecideConflict command) {
        apply(proceedings().decide(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(TakeUpItem command, Bodies bodies) {
        apply(proceedings().takeUp(command, agenda.find(command.item()), body(bodies)));
    }

    @CommandHandler
    void handle(AcceptUrgentItem command) {
        apply(proceedings().accept(agenda.find(command.item())));
    }

    @CommandHandler
    int handle(MakeMotion command) {
        MotionMade made = proceedings().move(command, agenda.find(command.item()));
        apply(made);
        return made.motion();
    }

    @CommandHandler
    void handle(WithdrawMotion command) {
        apply(proceedings().withdraw(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(PutQuestions command) {
        apply(proceedings().put(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(StateResult command) {
        apply(proceedings().state(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(TakeVote command, Bodies bodies) {
        apply(proceedings().vote(command, agenda.find(command.item()), body(bodies)));
    }

    @CommandHandler
    BallotId handle(OpenBallot command, Bodies bodies, Ballots ballots) {
        BallotCalled called = sitting.balloting().open(command, agenda.find(command.item()), body(bodies), ballots);
        apply(called);
        return called.ballotId();
    }

    @CommandHandler
    void handle(CloseBallot command, Bodies bodies, Ballots ballots) {
        apply(sitting.balloting().close(command, agenda, body(bodies), ballots));
    }

    @CommandHandler
    void handle(BreakOffBallot command, Ballots ballots) {
        apply(sitting.balloting().breakOff(command, ballots));
    }

    @CommandHandler
    void handle(MakeDecision command, Bodies bodies) {
        apply(proceedings().decide(command, agenda.find(command.item()), bodies, body(bodies)));
    }

    @CommandHandler
    void handle(StopDecision command, Bodies bodies, KnownCases cases) {
        apply(proceedings().stop(command, agenda.find(command.item()), body(bodies), cases));
    }

    @CommandHandler
    void handle(HandleItem command) {
        apply(proceedings().handle(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(PostponeItem command, Bodies bodies, EarlierItems earlier) {
        apply(proceedings().postpone(command, agenda.find(command.item()), body(bodies), earlier));
    }

    @CommandHandler
    void handle(WithdrawItem command) {
        apply(proceedings().withdraw(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(MakeReservation command) {
        apply(proceedings().reserve(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(GiveReservationReason command, ApprovedMinutes minutes, Clock clock) {
        apply(proceedings().reason(command, agenda.find(command.item()), minutes, today(clock)));
    }

    @CommandHandler
    void handle(MakeMinutesNote command) {
        apply(proceedings().note(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(ChooseApprovers command) {
        apply(proceedings().choose(command, agenda.find(command.item())));
    }

    @CommandHandler
    void handle(SettleParagraph command) {
        apply(proceedings().settleAtOnce(agenda.find(command.item())));
    }

    @CommandHandler
    void handle(ReportUrgentDecisions command, UrgentDecisions urgent) {
        apply(proceedings().report(command, agenda.find(command.item()), urgent));
    }

    @CommandHandler
    void handle(ReportDelegatedDecisions command, ListedDecisions listed) {
        apply(proceedings().report(command, agenda.find(command.item()), listed));
    }

    @CommandHandler
    void handle(CloseMeeting command, UrgentDecisions urgent) {
        sitting.close(command, agenda.items(), urgent).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingPlanned planned -> {
                id = planned.meetingId();
                time = planned.time();
            }
            case MeetingMoved moved -> time = moved.time();
            case MeetingCancelled cancellation -> cancelled = true;
        }
    }

    @EventSourcingHandler
    void on(MinutesImported event) {
        id = event.meetingId();
        imported = true;
    }

    @EventSourcingHandler
    void on(AgendaEvent event) {
        agenda.apply(event);
    }

    @EventSourcingHandler
    void on(SittingEvent event) {
        sitting.apply(event);
    }

    private Proceedings proceedings() {
        return sitting.proceedings();
    }

    private EstablishedBody body(Bodies bodies) {
        return bodies.find(id.body())
                .orElseThrow(() -> new IllegalStateException(id.body() + " met without having been established"));
    }
}
