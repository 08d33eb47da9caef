package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.DeliverExtensionRefusal;
import se.kansli.command.remiss.MoveAnswerDate;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;

/// The sender's answer to a request for more time reaches the one who asked (CON-15).
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-remissinstans-of-extension")
final class TellRemissinstansOfExtension {

    private final Inboxes inboxes;
    private final Courier courier;

    TellRemissinstansOfExtension(Inboxes inboxes, CommandGateway commands) {
        this.inboxes = inboxes;
        courier = new Courier(commands, TellRemissinstansOfExtension.class);
    }

    @EventHandler
    void on(ExtensionGranted event, EventMessage<?> message) {
        inboxes.of(event.remissId(), event.remissinstans())
                .map(inbox -> new MoveAnswerDate(inbox, event.originalDueOn(), event.newDueOn(), event.grantedOn()))
                .ifPresent(move -> courier.carry(move, message));
    }

    @EventHandler
    void on(ExtensionRefused event, EventMessage<?> message) {
        inboxes.of(event.remissId(), event.remissinstans())
                .map(inbox -> new DeliverExtensionRefusal(inbox, event.reason(), event.refusedOn()))
                .ifPresent(refusal -> courier.carry(refusal, message));
    }
}
