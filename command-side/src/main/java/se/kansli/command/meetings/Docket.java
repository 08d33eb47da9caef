package se.kansli.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.meetings.MeetingNumbered;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.PrintedMinutes;

/// A body's list of meetings, and of what was decided for it between them. Guards that each number is given once.
@Aggregate
final class Docket {

    @AggregateIdentifier
    private DocketId id;

    private int lastNumber;
    private int lastUrgent;
    private final Set<Integer> unreported = new HashSet<>();

    private Docket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    MeetingId handle(PlanMeeting command, Bodies bodies, Clock clock) throws Exception {
        MeetingRules.refuseUnlessAllowed(command.docketId(), command.time(), bodies);
        LocalDate today = Stockholm.today(clock);
        MeetingId meetingId = MeetingId.of(command.docketId(), lastNumber + 1);
        apply(new MeetingNumbered(command.docketId(), meetingId, today));
        createNew(Meeting.class, () -> Meeting.plan(new MeetingPlanned(meetingId, command.time(), today)));
        return meetingId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    MeetingId handle(ImportMeeting command, Bodies bodies, Clock clock) throws Exception {
        LocalDate today = Stockholm.today(clock);
        PrintedMinutes minutes =
                ImportRules.checked(command, MeetingRules.bodyThatMeets(command.docketId(), bodies), today);
        MeetingId meetingId = MeetingId.of(command.docketId(), lastNumber + 1);
        MinutesImported imported =
                new MinutesImported(meetingId, minutes, command.source(), command.receivedOn(), today);
        apply(new MeetingNumbered(command.docketId(), meetingId, today));
        createNew(ImportedMeeting.class, () -> ImportedMeeting.of(imported, command.settled(), today));
        return meetingId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(TakeUrgentDecision command, Bodies bodies, KnownCases cases, Clock clock) {
        UrgentDecisionTaken taken = UrgentRules.checked(
                command,
                lastUrgent + 1,
                MeetingRules.bodyThatMeets(command.docketId(), bodies),
                cases,
                Stockholm.today(clock));
        apply(taken);
        return taken.number();
    }

    @CommandHandler
    void handle(NoteUrgentDecisionReported command, Clock clock) {
        if (unreported.contains(command.number())) {
            apply(new UrgentDecisionReported(
                    command.docketId(), command.number(), command.item(), Stockholm.today(clock)));
        }
    }

    @EventSourcingHandler
    void on(UrgentDecisionTaken event) {
        id = event.docketId();
        lastUrgent = event.number();
        unreported.add(event.number());
    }

    @EventSourcingHandler
    void on(UrgentDecisionReported event) {
        unreported.remove(event.number());
    }

    @EventSourcingHandler
    void on(MeetingNumbered event) {
        id = event.docketId();
        lastNumber = event.meetingId().number();
    }
}
