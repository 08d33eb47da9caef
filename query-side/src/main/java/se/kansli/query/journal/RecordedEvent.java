package se.kansli.query.journal;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import se.kansli.kernel.DomainEvent;

/// An event as it lies in the store.
///
/// Its place in the log is not told: who reads along while others write may come by an event after later ones, and a
/// view must not depend on that. Nor is who did it, and why: see [Journal#provenanceOf].
///
/// @param stream the identity of the stream, which begins with the code of the authority that keeps it
/// @param sequence in its stream, from 0
/// @param recordedAt the true system time at which it was stored
public record RecordedEvent(String stream, long sequence, String eventId, Instant recordedAt, DomainEvent event) {

    /// @throws IllegalArgumentException when the message carries something else than one of our events
    public static RecordedEvent of(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof DomainEvent event)) {
            throw new IllegalArgumentException("Not an event of this program: " + message.getPayloadType());
        }
        return new RecordedEvent(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                message.getTimestamp(),
                event);
    }
}
