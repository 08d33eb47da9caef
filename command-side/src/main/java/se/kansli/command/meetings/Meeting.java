package se.kansli.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.MinutesImported;

/// One meeting of one body.
@Aggregate
final class Meeting {

    private static final String SUMMONS = "MTG-1";

    @AggregateIdentifier
    private MeetingId id;

    private MeetingTime time;
    private boolean cancelled;
    private boolean imported;

    private Meeting() {}

    static Meeting plan(MeetingPlanned planned) {
        apply(planned);
        return new Meeting();
    }

    /// What was held and printed elsewhere is neither moved nor held here.
    @CommandHandlerInterceptor
    void refuseIfImported(MeetingCommand command) {
        if (imported) {
            throw Refusal.conflict(
                    "MEETING_IMPORTED",
                    ImportRules.IMPORT,
                    "%s är infört ur sitt protokoll och står som det är tryckt.".formatted(command.meetingId()));
        }
    }

    @CommandHandler
    void handle(MoveMeeting command, Bodies bodies, Clock clock) {
        refuseIfCancelled();
        Required.text(SUMMONS, "Skälet", command.reason());
        if (command.time().equals(time)) {
            throw Refusal.conflict(
                    "NOT_MOVED", SUMMONS, "Sammanträdet är redan utsatt till den tiden och platsen: ändra något.");
        }
        MeetingRules.refuseUnlessAllowed(id.docketId(), command.time(), bodies);
        apply(new MeetingMoved(id, command.time(), command.reason(), Stockholm.today(clock)));
    }

    @CommandHandler
    void handle(CancelMeeting command, Clock clock) {
        refuseIfCancelled();
        Required.text(SUMMONS, "Skälet", command.reason());
        apply(new MeetingCancelled(id, command.reason(), Stockholm.today(clock)));
    }

    @EventSourcingHandler
    void on(MeetingPlanned event) {
        id = event.meetingId();
        time = event.time();
    }

    @EventSourcingHandler
    void on(MinutesImported event) {
        id = event.meetingId();
        imported = true;
    }

    @EventSourcingHandler
    void on(MeetingMoved event) {
        time = event.time();
    }

    @EventSourcingHandler
    void on(MeetingCancelled event) {
        cancelled = true;
    }

    private void refuseIfCancelled() {
        if (cancelled) {
            throw Refusal.conflict(
                    "MEETING_CANCELLED", SUMMONS, "Sammanträdet är inställt. Planera ett nytt i stället.");
        }
    }
}
