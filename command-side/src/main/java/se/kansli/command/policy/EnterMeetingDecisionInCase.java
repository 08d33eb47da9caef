package se.kansli.command.policy;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ParagraphSettled;

/// What a body has decided in a meeting, or put off, is entered in the case that it was about.
@Component
@DisallowReplay
@ProcessingGroup("policy-enter-meeting-decision-in-case")
final class EnterMeetingDecisionInCase {

    private static final String PREPARING = "rent förberedande (KL 13:2 p 2)";

    private final Courier courier;
    private final Bodies bodies;

    EnterMeetingDecisionInCase(CommandGateway commands, Bodies bodies) {
        courier = new Courier(commands, EnterMeetingDecisionInCase.class);
        this.bodies = bodies;
    }

    @EventHandler
    void on(ParagraphSettled event, EventMessage<?> message) {
        List<DecisionPoint> points = pointsOf(event);
        if (event.caseId() == null || points.isEmpty()) {
            return;
        }
        courier.carry(
                new EnterMeetingDecision(
                        event.caseId(),
                        new DecisionReference(event.meetingId().body(), event.decidedOn(), printed(event), null),
                        event.item(),
                        points,
                        event.adopted(),
                        event.reservations()),
                message);
    }

    private static List<DecisionPoint> pointsOf(ParagraphSettled event) {
        return switch (event.outcome()) {
            case DECIDED -> event.points();
            case TABLED, REFERRED_BACK -> {
                DecisionKind kind =
                        event.outcome() == ItemOutcome.TABLED ? DecisionKind.TABLE : DecisionKind.REFER_BACK;
                String reason = event.reason() == null ? "" : event.reason();
                yield List.of(new DecisionPoint(1, kind, reason, false, PREPARING, null));
            }
            case INFORMED, DISCUSSED, WITHDRAWN -> List.of();
        };
    }

    private String printed(ParagraphSettled event) {
        return new SettledNumber(bodies).printed(event);
    }
}
