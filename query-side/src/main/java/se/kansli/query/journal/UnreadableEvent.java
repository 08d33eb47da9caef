package se.kansli.query.journal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// An event that lies in the store but cannot be read; it says where it lies, and which of its fields is at fault.
public final class UnreadableEvent extends RuntimeException {
    private final long position;
    private final String stream;
    private final long sequence;
    private final String event;
    private final @Nullable String field;

    UnreadableEvent(long position, String stream, long sequence, String event, RuntimeException cause) {
        this(position, stream, sequence, event, fieldAtFault(cause), cause);
    }

    private UnreadableEvent(
            long position, String stream, long sequence, String event, @Nullable String field, RuntimeException cause) {
        super(
                "The event at position %d, in the stream %s, cannot be read%s."
                        .formatted(position, stream, field == null ? "" : ": see its field " + field),
                cause);
        this.position = position;
        this.stream = stream;
        this.sequence = sequence;
        this.event = event;
        this.field = field;
    }

    public long position() {
        return position;
    }

    public String stream() {
        return stream;
    }

    /// Its number in the stream.
    public long sequence() {
        return sequence;
    }

    /// The name under which it is stored.
    public String event() {
        return event;
    }

    /// Such as `annexes.0.title`; empty when the whole of it is at fault.
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    private static @Nullable String fieldAtFault(Throwable cause) {
        return Stream.iterate(cause, link -> link != null, Throwable::getCause)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .map(JacksonException::getPath)
                .filter(path -> !path.isEmpty())
                .map(path -> path.stream().map(UnreadableEvent::step).collect(Collectors.joining(".")))
                .orElse(null);
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
    }
}
