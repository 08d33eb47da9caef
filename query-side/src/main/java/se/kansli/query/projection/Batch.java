package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kansli.query.journal.RecordedEvent;

/// The views that some events touch: loaded once, folded in memory, and written once.
final class Batch<V> {
    private final Table<V> table;
    private final Fold<V> fold;
    private final Map<String, Entry<V>> entries = new HashMap<>();

    Batch(Table<V> table) {
        this.table = table;
        this.fold = table.projection().fold();
    }

    /// Folds an event whose view has been loaded. When the fold throws, nothing has changed.
    void fold(RecordedEvent recorded) {
        fold.keyOf(recorded.event())
                .map(key -> requireNonNull(entries.get(key)))
                .ifPresent(entry -> fold(entry, recorded));
    }

    private void fold(Entry<V> entry, RecordedEvent recorded) {
        entry.fold(fold, recorded);
        if (entry.view() != null) {
            table.otherKeyOf(entry.view()).ifPresent(other -> entries.put(other, entry));
        }
    }

    /// Writes what has changed, and tells what it was.
    List<V> flush(Connection connection) throws SQLException {
        Set<Entry<V>> changed =
                entries.values().stream().filter(Entry::isChanged).collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            table.store(connection, changed);
            changed.forEach(Entry::written);
        }
        return changed.stream().map(entry -> requireNonNull(entry.view())).toList();
    }

    int held() {
        return entries.size();
    }

    /// Lets go of what it holds, which must have been written.
    void forget() {
        entries.clear();
    }

    /// Loads at once the views that these events are about to touch, as far as it does not hold them. A key without a
    /// row is remembered as such.
    void load(Connection connection, List<RecordedEvent> events) throws SQLException {
        Set<String> missing = events.stream()
                .flatMap(recorded -> fold.keyOf(recorded.event()).stream())
                .filter(key -> !entries.containsKey(key))
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        for (Entry<V> loaded : table.load(connection, missing)) {
            Entry<V> entry = entries.getOrDefault(loaded.key(), loaded);
            entries.put(entry.key(), entry);
            table.otherKeyOf(requireNonNull(entry.view())).ifPresent(other -> entries.put(other, entry));
        }
        missing.forEach(key -> entries.computeIfAbsent(key, Entry::new));
    }
}
