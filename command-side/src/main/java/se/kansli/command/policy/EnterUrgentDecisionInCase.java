package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.EnterUrgentDecision;
import se.kansli.kernel.meetings.UrgentDecisionTaken;

/// What was decided for a nämnd between its meetings is entered in the case that it was about.
@Component
@DisallowReplay
@ProcessingGroup("policy-enter-urgent-decision-in-case")
final class EnterUrgentDecisionInCase {

    private final Courier courier;

    EnterUrgentDecisionInCase(CommandGateway commands) {
        courier = new Courier(commands, EnterUrgentDecisionInCase.class);
    }

    @EventHandler
    void on(UrgentDecisionTaken event, EventMessage<?> message) {
        courier.carry(
                new EnterUrgentDecision(
                        event.caseId(),
                        event.reference(),
                        event.kind(),
                        event.wording(),
                        event.appealable(),
                        event.appealReason()),
                message);
    }
}
