package se.kansli.query.journal;

import com.ethlo.time.ITU;
import java.util.Map;
import java.util.Optional;
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
        byte[] payload) {

    /// By the name under which an event is stored.
    private static final Map<String, PresentForm> PRESENT =
            StoredEvents.all().stream().collect(Collectors.toUnmodifiableMap(StoredEvents::nameOf, PresentForm::of));
    private static final byte[] NO_META_DATA = {'{', '}'};

    /// The event, if it is as this program would write it itself: another one needs the upcasters.
    Optional<RecordedEvent> read() {
        PresentForm present = PRESENT.get(name);
        if (present == null || !present.revision().equals(revision)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordedEvent(
                    stream,
                    sequence,
                    eventId,
                    ITU.parseDateTime(recordedAt).toInstant(),
                    present.reader().readValue(payload)));
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    /// For the upcasters.
    TrackedDomainEventData<byte[]> data() {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventEntry<>(
                        aggregateType, stream, sequence, eventId, recordedAt, name, revision, payload, NO_META_DATA));
    }

    /// How this program itself writes an event.
    private record PresentForm(String revision, ObjectReader reader) {

        static PresentForm of(Class<? extends DomainEvent> event) {
            return new PresentForm(
                    StoredEvents.revisionOf(event), StoredJson.events().readerFor(event));
        }
    }

    UnreadableEvent unreadable(RuntimeException cause) {
        return new UnreadableEvent(position, stream, sequence, name, cause);
    }
}
