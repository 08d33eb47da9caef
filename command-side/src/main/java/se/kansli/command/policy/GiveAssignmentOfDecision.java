package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.followup.EnterAssignment;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Each point of a settled paragraph that says who is to do something is an assignment (FUP-2).
@Component
@DisallowReplay
@ProcessingGroup("policy-give-assignment-of-decision")
final class GiveAssignmentOfDecision {

    private final Courier courier;
    private final SettledNumber numbers;

    GiveAssignmentOfDecision(CommandGateway commands, Bodies bodies) {
        courier = new Courier(commands, GiveAssignmentOfDecision.class);
        numbers = new SettledNumber(bodies);
    }

    @EventHandler
    void on(ParagraphSettled event, EventMessage<?> message) {
        if (event.outcome() != ItemOutcome.DECIDED) {
            return;
        }
        for (DecisionPoint point : event.points()) {
            if (point.task() != null && point.stands()) {
                courier.carry(
                        new EnterAssignment(
                                event.item(),
                                point.point(),
                                numbers.referenceTo(event),
                                event.caseId(),
                                point.wording(),
                                point.task()),
                        message);
            }
        }
    }
}
