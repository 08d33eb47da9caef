package se.kansli.query.projection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.query.journal.RecordedEvent;

/// One row of a projection's table, and the view in it once there is one.
final class Entry<V> {
    private final String key;
    private final Map<String, Long> seen;
    private @Nullable V view;
    private boolean changed;

    Entry(String key) {
        this.key = key;
        this.seen = new HashMap<>();
    }

    Entry(String key, Map<String, Long> seen, V view) {
        this.key = key;
        this.seen = new HashMap<>(seen);
        this.view = view;
    }

    String key() {
        return key;
    }

    /// The last event of each stream that the view has been told of. What is told twice is told once.
    Map<String, Long> seen() {
        return seen;
    }

    @Nullable
    V view() {
        return view;
    }

    boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    /// When the fold throws, nothing has changed.
    void fold(Fold<V> fold, RecordedEvent recorded) {
        if (recorded.sequence() <= seen.getOrDefault(recorded.stream(), -1L)) {
            return;
        }
        V after = fold.apply(view, recorded);
        if (after != null) {
            seen.put(recorded.stream(), recorded.sequence());
            view = after;
            changed = true;
        } else if (view != null) {
            throw new IllegalStateException("The view " + key + " is gone after " + recorded.event());
        }
    }
}
