package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.meetings.NoteUrgentDecisionReported;
import se.kansli.kernel.sitting.UrgentDecisionsReported;

/// What a nämnd has been told of at one meeting is not awaited at the next.
@Component
@DisallowReplay
@ProcessingGroup("policy-note-reported-urgent-decisions")
final class NoteReportedUrgentDecisions {

    private final Courier courier;

    NoteReportedUrgentDecisions(CommandGateway commands) {
        courier = new Courier(commands, NoteReportedUrgentDecisions.class);
    }

    @EventHandler
    void on(UrgentDecisionsReported event, EventMessage<?> message) {
        event.decisions()
                .forEach(decision -> courier.carry(
                        new NoteUrgentDecisionReported(event.meetingId().docketId(), decision, event.item()), message));
    }
}
