package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.DeliverRemiss;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;

/// A remiss that was sent lies in the inbox of everyone who was asked and keeps a diarium here.
@Component
@DisallowReplay
@ProcessingGroup("policy-deliver-remiss-to-remissinstanser")
final class DeliverRemissToRemissinstanser {

    private final Courier courier;

    DeliverRemissToRemissinstanser(CommandGateway commands) {
        courier = new Courier(commands, DeliverRemissToRemissinstanser.class);
    }

    @EventHandler
    void on(RemissSent event, EventMessage<?> message) {
        event.remissinstanser().stream()
                .filter(remissinstans -> Inboxes.isKeptBy(remissinstans.profile()))
                .map(remissinstans -> delivery(event, remissinstans))
                .forEach(delivery -> courier.carry(delivery, message));
    }

    private static DeliverRemiss delivery(RemissSent event, Remissinstans remissinstans) {
        return new DeliverRemiss(
                IncomingRemissId.of(remissinstans.body(), event.remissId()),
                remissinstans.profile(),
                event.sender(),
                event.senderName(),
                event.senderNumber(),
                event.title(),
                event.secrecy(),
                event.question(),
                remissinstans.dueOn(),
                event.documents(),
                event.sentOn());
    }
}
