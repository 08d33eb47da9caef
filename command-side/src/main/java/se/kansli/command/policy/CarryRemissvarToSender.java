package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissvarDispatched;

/// A dispatched answer reaches the sender the same day, and is registered there however late it is (TF 2:9).
@Component
@DisallowReplay
@ProcessingGroup("policy-carry-remissvar-to-sender")
final class CarryRemissvarToSender {

    private final Courier courier;

    CarryRemissvarToSender(CommandGateway commands) {
        courier = new Courier(commands, CarryRemissvarToSender.class);
    }

    @EventHandler
    void on(RemissvarDispatched event, EventMessage<?> message) {
        RemissId remissId = event.incomingRemissId().remissId();
        courier.carry(
                new ReceiveRemissvar(
                        remissId.caseId(),
                        remissId,
                        event.incomingRemissId().authority(),
                        event.kind(),
                        event.text(),
                        event.reservations(),
                        event.dispatchedOn()),
                message);
    }
}
