package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kansli.query.journal.Excerpt;
import se.kansli.query.journal.RecordedEvent;

/// Fills the empty table of a projection stream by stream. The events of one stream are held until the next one begins;
/// then its views are folded and written: each once, whatever has happened to it. A view of which another stream tells,
/// too, is held until that one has been looked up.
final class Filling<V> implements AutoCloseable {
    private static final int LOOKED_UP_AT_ONCE = 500;

    private final Table<V> table;
    private final Fold<V> fold;
    private final Function<Set<String>, Excerpt> otherStreams;
    private final Undigested undigested;
    private final Connection connection;
    private final CopyRows intake;
    private final List<RecordedEvent> ofStream = new ArrayList<>();
    /// Of all rows: some hundred thousand in a register of a million cases.
    private final Set<String> words = new HashSet<>();
    /// By the other stream that tells of them.
    private final Map<String, Entry<V>> waiting = new HashMap<>();
    private String stream = "";

    /// @param otherStreams what lies in some streams of what happens to the views of a [TwoKeyFold]
    /// @param undigested told of what cannot be folded
    Filling(Table<V> table, Connection connection, Function<Set<String>, Excerpt> otherStreams, Undigested undigested)
            throws SQLException {
        this.table = table;
        this.fold = table.projection().fold();
        this.otherStreams = otherStreams;
        this.undigested = undigested;
        this.connection = connection;
        this.intake = table.intake(connection);
    }

    /// Takes the next event, and writes the views of the stream before when it lies in another.
    void take(RecordedEvent recorded) throws SQLException {
        if (!recorded.stream().equals(stream)) {
            write();
            stream = recorded.stream();
        }
        if (!undigested.holds(recorded)) {
            ofStream.add(recorded);
        }
    }

    /// Writes the last ones.
    void finish() throws SQLException {
        write();
        complete();
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
                Optional<String> other = table.otherKeyOf(requireNonNull(entry.view()));
                if (other.isEmpty()) {
                    table.store(intake, entry, words);
                } else if (waiting.putIfAbsent(other.get(), entry) != null) {
                    throw new IllegalStateException("Two views have the other key " + other.get());
                }
            }
            ofStream.clear();
            if (waiting.size() >= LOOKED_UP_AT_ONCE) {
                complete();
            }
        }
    }

    /// Tells the views that are held what has happened to them elsewhere, and writes them.
    private void complete() throws SQLException {
        if (!waiting.isEmpty()) {
            otherStreams.apply(waiting.keySet()).events(undigested::add).forEach(this::tellWaiting);
            for (Entry<V> entry : waiting.values()) {
                table.store(intake, entry, words);
            }
            waiting.clear();
        }
    }

    private void tellWaiting(RecordedEvent recorded) {
        if (!undigested.holds(recorded)) {
            try {
                fold.keyOf(recorded.event()).map(waiting::get).ifPresent(entry -> entry.fold(fold, recorded));
            } catch (RuntimeException e) {
                undigested.add(recorded, e);
            }
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
