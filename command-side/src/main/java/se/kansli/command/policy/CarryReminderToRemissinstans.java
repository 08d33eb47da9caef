package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.DeliverReminder;
import se.kansli.kernel.remiss.RemissinstansReminded;

/// A reminder lies in the inbox of the one who is reminded (CON-14).
@Component
@DisallowReplay
@ProcessingGroup("policy-carry-reminder-to-remissinstans")
final class CarryReminderToRemissinstans {

    private final Inboxes inboxes;
    private final Courier courier;

    CarryReminderToRemissinstans(Inboxes inboxes, CommandGateway commands) {
        this.inboxes = inboxes;
        courier = new Courier(commands, CarryReminderToRemissinstans.class);
    }

    @EventHandler
    void on(RemissinstansReminded event, EventMessage<?> message) {
        inboxes.of(event.remissId(), event.remissinstans())
                .map(inbox -> new DeliverReminder(inbox, event.kind(), event.dueOn(), event.remindedOn()))
                .ifPresent(reminder -> courier.carry(reminder, message));
    }
}
