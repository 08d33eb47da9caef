package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.WithdrawArrivedRemiss;
import se.kansli.kernel.remiss.RemissCancelled;

/// When the sender cancels a remiss, everyone who was asked is told.
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-remissinstanser-of-cancelled-remiss")
final class TellRemissinstanserOfCancelledRemiss {

    private final Inboxes inboxes;
    private final Courier courier;

    TellRemissinstanserOfCancelledRemiss(Inboxes inboxes, CommandGateway commands) {
        this.inboxes = inboxes;
        courier = new Courier(commands, TellRemissinstanserOfCancelledRemiss.class);
    }

    @EventHandler
    void on(RemissCancelled event, EventMessage<?> message) {
        inboxes.of(event.remissId()).stream()
                .map(inbox -> new WithdrawArrivedRemiss(inbox, event.reason(), event.cancelledOn()))
                .forEach(withdrawal -> courier.carry(withdrawal, message));
    }
}
