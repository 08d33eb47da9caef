package se.kansli.command.sitting;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.ItemPostponed;

/// Follows an item back through the meetings from which it came, each in its own stream.
@Component
final class EventSourcedEarlierItems implements EarlierItems {

    private final EventStore events;

    EventSourcedEarlierItems(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean postponedByMinority(MeetingItem item) {
        List<?> meeting = events.readEvents(item.meeting().value())
                .asStream()
                .map(Message::getPayload)
                .toList();
        boolean here = meeting.stream()
                .filter(ItemPostponed.class::isInstance)
                .map(ItemPostponed.class::cast)
                .anyMatch(postponed -> postponed.item().equals(item) && postponed.minority() != null);
        return here
                || meeting.stream()
                        .filter(ItemAdded.class::isInstance)
                        .map(ItemAdded.class::cast)
                        .filter(added -> added.item().equals(item))
                        .map(ItemAdded::continues)
                        .filter(Objects::nonNull)
                        .anyMatch(this::postponedByMinority);
    }
}
