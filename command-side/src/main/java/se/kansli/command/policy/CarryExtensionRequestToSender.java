package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.RemissId;

/// A request for more time is put to the one who gives it, the sender (CON-15).
@Component
@DisallowReplay
@ProcessingGroup("policy-carry-extension-request-to-sender")
final class CarryExtensionRequestToSender {

    private final Courier courier;

    CarryExtensionRequestToSender(CommandGateway commands) {
        courier = new Courier(commands, CarryExtensionRequestToSender.class);
    }

    @EventHandler
    void on(ExtensionRequested event, EventMessage<?> message) {
        RemissId remissId = event.incomingRemissId().remissId();
        courier.carry(
                new ReceiveExtensionRequest(
                        remissId.caseId(),
                        remissId,
                        event.incomingRemissId().authority(),
                        event.wantedDueOn(),
                        event.reason(),
                        event.askedOn()),
                message);
    }
}
