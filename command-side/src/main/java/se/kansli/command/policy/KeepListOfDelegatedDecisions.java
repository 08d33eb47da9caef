package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.delegation.ListDelegatedDecision;
import se.kansli.command.delegation.NoteDelegatedDecisionMinuted;
import se.kansli.command.delegation.NoteDelegatedDecisionReported;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;

/// What delegates decide for a nämnd of this municipality stands in its list by itself, and so does how the nämnd came
/// to know (KL 6:40). What could not wait has a list of its own (CON-12).
@Component
@DisallowReplay
@ProcessingGroup("policy-keep-list-of-delegated-decisions")
final class KeepListOfDelegatedDecisions {

    private final Courier courier;
    private final Bodies bodies;

    KeepListOfDelegatedDecisions(CommandGateway commands, Bodies bodies) {
        this.courier = new Courier(commands, KeepListOfDelegatedDecisions.class);
        this.bodies = bodies;
    }

    @EventHandler
    void on(DecisionTaken event, EventMessage<?> message) {
        if (isDelegated(event)) {
            courier.carry(
                    new ListDelegatedDecision(
                            event.caseId(),
                            event.reference(),
                            event.kind(),
                            event.wording(),
                            event.appealable(),
                            event.appealReason()),
                    message);
        }
    }

    @EventHandler
    void on(DelegatedDecisionsReported event, EventMessage<?> message) {
        event.decisions()
                .forEach(decision ->
                        courier.carry(new NoteDelegatedDecisionReported(decision, event.item(), event.day()), message));
    }

    @EventHandler
    void on(MinutesMadeReady event, EventMessage<?> message) {
        event.minutesId()
                .delegatedDecision()
                .ifPresent(decision ->
                        courier.carry(new NoteDelegatedDecisionMinuted(decision, event.readyOn()), message));
    }

    private boolean isDelegated(DecisionTaken event) {
        DecisionReference reference = event.reference();
        return reference.delegation() != null
                && !UrgentDecisionTaken.isNamedBy(reference)
                && reference.body().equals(event.caseId().authority())
                && bodies.find(reference.body())
                        .filter(body -> body.profile() == RuleProfile.BOARD_SE)
                        .isPresent();
    }
}
