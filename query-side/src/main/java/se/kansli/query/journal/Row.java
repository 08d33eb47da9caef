package se.kansli.query.journal;

import static java.util.Objects.requireNonNull;

import com.ethlo.time.ITU;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import tools.jackson.databind.ObjectReader;

/// An event as the bytes that it is stored in.
record Row(
        long position,
        @Nullable String aggregateType,
        String stream,
        long sequence,
        String eventId,
        String recordedAt,
        String name,
        @Nullable String revision,
        byte[] payload,
        byte @Nullable [] metaData) {

    private static final Map<Class<? extends DomainEvent>, ObjectReader> READERS = StoredEvents.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), event -> StoredJson.events().readerFor(event)));
    private static final ObjectReader META_DATA = StoredJson.mapper().readerForMapOf(Object.class);

    /// What this program would write itself needs no upcaster.
    boolean isInPresentForm() {
        return StoredEvents.named(name)
                .filter(event -> StoredEvents.revisionOf(event).equals(revision))
                .isPresent();
    }

    RecordedEvent read() {
        try {
            return new RecordedEvent(
                    stream,
                    sequence,
                    eventId,
                    ITU.parseDateTime(recordedAt).toInstant(),
                    requireNonNull(READERS.get(StoredEvents.named(name).orElseThrow()))
                            .readValue(payload),
                    metaData == null ? Map.of() : RecordedEvent.texts(META_DATA.readValue(metaData)));
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    /// For the upcasters.
    TrackedDomainEventData<byte[]> data() {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventEntry<>(
                        aggregateType, stream, sequence, eventId, recordedAt, name, revision, payload, metaData));
    }

    UnreadableEvent unreadable(RuntimeException cause) {
        return new UnreadableEvent(position, stream, sequence, name, cause);
    }
}
