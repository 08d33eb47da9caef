package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.kansli.command.remiss.NoteArrivedRemissAnswered;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;

/// A remiss is answered in the inbox of the one who was asked, whether the answer left from here or came to the sender
/// on paper.
@Component
@DisallowReplay
@ProcessingGroup("policy-note-answer-at-remissinstans")
final class NoteAnswerAtRemissinstans {

    private final Inboxes inboxes;
    private final Courier courier;

    NoteAnswerAtRemissinstans(Inboxes inboxes, CommandGateway commands) {
        this.inboxes = inboxes;
        courier = new Courier(commands, NoteAnswerAtRemissinstans.class);
    }

    @EventHandler
    void on(RemissvarDispatched event, EventMessage<?> message) {
        courier.carry(
                new NoteArrivedRemissAnswered(event.incomingRemissId(), event.kind(), event.dispatchedOn()), message);
    }

    @EventHandler
    void on(RemissvarReceived event, EventMessage<?> message) {
        inboxes.of(event.remissId(), event.remissinstans())
                .map(inbox -> new NoteArrivedRemissAnswered(inbox, event.kind(), event.receivedOn()))
                .ifPresent(note -> courier.carry(note, message));
    }
}
