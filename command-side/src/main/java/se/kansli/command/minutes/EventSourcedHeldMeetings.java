package se.kansli.command.minutes;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.paragraphs.MeetingId;

/// Reads the meeting from the event store, so that no projection can be behind, and all of it: a snapshot of the
/// meeting would not tell what this asks.
@Component
final class EventSourcedHeldMeetings implements HeldMeetings {

    private final EventStore events;

    EventSourcedHeldMeetings(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<HeldMeeting> find(MeetingId meetingId) {
        List<DomainEvent> history = events.readEvents(meetingId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .map(DomainEvent.class::cast)
                .toList();
        return history.isEmpty() ? Optional.empty() : Optional.of(HeldMeeting.of(history));
    }
}
