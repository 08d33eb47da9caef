package se.kansli.command.policy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.command.policy.Agendas.Listed;
import se.kansli.command.preparation.NoteOffAgenda;
import se.kansli.command.preparation.NoteOnAgenda;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A case knows when a body is called to take it up, and when that comes to nothing.
@Component
@DisallowReplay
@ProcessingGroup("policy-tell-case-of-agenda")
final class TellCaseOfAgenda {

    private final Courier courier;
    private final Agendas agendas;

    TellCaseOfAgenda(CommandGateway commands, Agendas agendas) {
        courier = new Courier(commands, TellCaseOfAgenda.class);
        this.agendas = agendas;
    }

    @EventHandler
    void on(ItemAdded event, EventMessage<?> message) {
        if (event.caseId() != null) {
            courier.carry(new NoteOnAgenda(event.caseId(), event.item()), message);
        }
    }

    @EventHandler
    void on(ItemRemoved event, EventMessage<?> message) {
        tellOff(event.item(), agendas.of(event.meetingId()).get(event.item()), event.reason(), message);
    }

    /// Also the cases of items that had been taken off before: off once more changes nothing.
    @EventHandler
    void on(MeetingCancelled event, EventMessage<?> message) {
        agendas.of(event.meetingId()).forEach((item, listed) -> tellOff(item, listed, event.reason(), message));
    }

    private void tellOff(MeetingItem item, @Nullable Listed listed, String reason, EventMessage<?> message) {
        if (listed != null && listed.caseId() != null) {
            courier.carry(new NoteOffAgenda(listed.caseId(), item, reason), message);
        }
    }
}
