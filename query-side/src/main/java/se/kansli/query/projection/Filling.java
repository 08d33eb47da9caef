package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;

/// Fills the empty table of a projection stream by stream. The events of one stream are held until the next one begins;
/// then its views are folded and written: each once, whatever has happened to it.
final class Filling<V> implements AutoCloseable {
    private final Table<V> table;
    private final Fold<V> fold;
    private final Set<Class<? extends DomainEvent>> wanted;
    private final Undigested undigested;
    private final Connection connection;
    private final CopyRows intake;
    private final List<RecordedEvent> ofStream = new ArrayList<>();
    /// Of all rows: some hundred thousand in a register of a million cases.
    private final Set<String> words = new HashSet<>();
    private String stream = "";

    /// @param table whose views each follow from the events of one stream
    /// @param undigested told of what cannot be folded
    Filling(Table<V> table, Connection connection, Undigested undigested) throws SQLException {
        this.table = table;
        this.fold = table.projection().fold();
        this.wanted = StoredEvents.under(fold.events());
        this.undigested = undigested;
        this.connection = connection;
        this.intake = table.intake(connection);
    }

    /// Takes the next events, all of one stream, and writes the views of the one before when it is another.
    void take(List<RecordedEvent> events) throws SQLException {
        String next = events.getFirst().stream();
        if (!next.equals(stream)) {
            write();
            stream = next;
        }
        for (RecordedEvent recorded : events) {
            if (wanted.contains(recorded.event().getClass()) && !undigested.holds(recorded)) {
                ofStream.add(recorded);
            }
        }
    }

    /// Writes the last ones.
    void finish() throws SQLException {
        write();
        intake.finish();
        table.addWords(connection, words);
    }

    /// Gives up, unless it has finished.
    @Override
    public void close() throws SQLException {
        intake.close();
    }

    private void write() throws SQLException {
        if (!ofStream.isEmpty()) {
            for (Entry<V> entry : entries()) {
                table.store(intake, entry, words);
            }
            ofStream.clear();
        }
    }

    private Collection<Entry<V>> entries() {
        try {
            return foldedTogether();
        } catch (RuntimeException someEventIsToBlame) {
            return foldedOneByOne();
        }
    }

    private Collection<Entry<V>> foldedTogether() {
        Map<String, List<RecordedEvent>> byKey = new LinkedHashMap<>();
        for (RecordedEvent recorded : ofStream) {
            fold.keyOf(recorded.event())
                    .ifPresent(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(recorded));
        }
        List<Entry<V>> entries = new ArrayList<>(byKey.size());
        byKey.forEach((key, events) -> {
            V view = fold.apply(null, events);
            if (view != null) {
                entries.add(new Entry<>(key, Map.of(stream, events.getLast().sequence()), view));
            }
        });
        return entries;
    }

    /// Up to the event that cannot be folded.
    private Collection<Entry<V>> foldedOneByOne() {
        Map<String, Entry<V>> entries = new LinkedHashMap<>();
        for (RecordedEvent recorded : ofStream) {
            if (!undigested.holds(recorded)) {
                try {
                    fold.keyOf(recorded.event())
                            .ifPresent(key ->
                                    entries.computeIfAbsent(key, Entry::new).fold(fold, recorded));
                } catch (RuntimeException e) {
                    undigested.add(recorded, e);
                }
            }
        }
        return entries.values().stream().filter(Entry::isChanged).toList();
    }
}
