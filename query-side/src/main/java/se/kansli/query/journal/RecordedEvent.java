package se.kansli.query.journal;

import java.time.Instant;
import java.util.Map;
import se.kansli.kernel.DomainEvent;

/// An event as it lies in the store.
///
/// @param position in the log of the whole store; grows, with gaps
/// @param stream the identity of the stream, which begins with the code of the authority that keeps it
/// @param sequence in its stream, from 0
/// @param recordedAt the true system time at which it was stored
/// @param provenance who, for whom and why, under the names of [se.kansli.kernel.access.Provenance]
public record RecordedEvent(
        long position,
        String stream,
        long sequence,
        String eventId,
        Instant recordedAt,
        DomainEvent event,
        Map<String, String> provenance) {

    public RecordedEvent {
        provenance = Map.copyOf(provenance);
    }
}
