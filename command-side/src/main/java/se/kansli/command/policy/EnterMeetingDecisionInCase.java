package se.kansli.command.policy;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.decisions.ItemPapers;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.policy.Agendas.Listed;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ParagraphSettled;

/// What became of an item in a meeting is entered in the case that it was about.
@Component
@DisallowReplay
@ProcessingGroup("policy-enter-meeting-decision-in-case")
final class EnterMeetingDecisionInCase {

    private static final String PREPARING = "rent förberedande (KL 13:2 p 2)";

    private final Courier courier;
    private final SettledNumber numbers;
    private final Agendas agendas;

    EnterMeetingDecisionInCase(CommandGateway commands, Bodies bodies, Agendas agendas) {
        courier = new Courier(commands, EnterMeetingDecisionInCase.class);
        numbers = new SettledNumber(bodies);
        this.agendas = agendas;
    }

    @EventHandler
    void on(ParagraphSettled event, EventMessage<?> message) {
        if (event.caseId() == null) {
            return;
        }
        courier.carry(
                new EnterMeetingDecision(
                        event.caseId(),
                        numbers.referenceTo(event),
                        event.item(),
                        event.title(),
                        papersOf(event.item()),
                        event.outcome(),
                        pointsOf(event),
                        event.reason(),
                        event.immediately(),
                        event.adopted(),
                        event.reservations()),
                message);
    }

    private ItemPapers papersOf(MeetingItem item) {
        Listed listed = agendas.of(item.meeting()).get(item);
        return listed == null ? ItemPapers.NONE : listed.papers();
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
}
