package se.kansli.command.sitting;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;

/// Reads the minutes from their own stream, so that no projection can be behind.
@Component
final class EventSourcedApprovedMinutes implements ApprovedMinutes {

    private final EventStore events;

    EventSourcedApprovedMinutes(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean isApproved(MinutesId minutes) {
        return events.readEvents(minutes.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .anyMatch(MinutesApproved.class::isInstance);
    }
}
