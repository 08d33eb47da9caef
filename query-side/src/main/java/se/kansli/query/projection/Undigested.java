package se.kansli.query.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.query.parked.StoppedStream;

/// What a rebuild could not take into the views: of a stream, everything from the first event that could not be read,
/// folded or written.
final class Undigested {
    private final Set<Class<? extends DomainEvent>> events;
    private final Map<String, StoppedStream> byStream = new HashMap<>();

    /// @param events what the projection is told of; other events may be unreadable for all it knows
    Undigested(Set<Class<? extends DomainEvent>> events) {
        this.events = StoredEvents.under(events);
    }

    void add(UnreadableEvent unreadable) {
        if (StoredEvents.named(unreadable.event()).map(events::contains).orElse(true)) {
            add(new StoppedStream(unreadable.stream(), unreadable.sequence(), unreadable));
        }
    }

    void add(RecordedEvent recorded, Exception cause) {
        add(new StoppedStream(recorded.stream(), recorded.sequence(), cause));
    }

    boolean holds(RecordedEvent recorded) {
        if (byStream.isEmpty()) {
            return false;
        }
        StoppedStream stopped = byStream.get(recorded.stream());
        return stopped != null && recorded.sequence() >= stopped.from();
    }

    Collection<StoppedStream> streams() {
        return Collections.unmodifiableCollection(byStream.values());
    }

    void forget() {
        byStream.clear();
    }

    private void add(StoppedStream stopped) {
        byStream.merge(stopped.stream(), stopped, (one, other) -> one.from() <= other.from() ? one : other);
    }
}
