package se.kansli.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.RecordedEvent;

/// A view as a function of what has happened. The live tables, a rebuild and time travel all use this one function, so
/// they cannot differ.
public interface Fold<V> {

    /// The events that may change a view; a sealed type stands for all that it permits.
    Set<Class<? extends DomainEvent>> events();

    /// The key of the one view that the event changes; empty when it changes none. All events with one key lie in one
    /// stream, unless it is a [TwoKeyFold].
    Optional<String> keyOf(DomainEvent event);

    /// The view after the event. Pure: the same arguments give the same view, and an event that adds nothing gives the
    /// view back. A view that has once come to be is never absent again.
    ///
    /// @param view absent before the first event of its key
    @Nullable
    V apply(@Nullable V view, RecordedEvent recorded);

    /// The view after some events of its key, as if each had been applied by itself.
    default @Nullable V apply(@Nullable V view, List<RecordedEvent> events) {
        V after = view;
        for (RecordedEvent recorded : events) {
            V before = after;
            after = apply(before, recorded);
            if (before != null && after == null) {
                throw new IllegalStateException("A view is gone after " + recorded.event());
            }
        }
        return after;
    }
}
