package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.kansli.query.journal.RecordedEvent;

/// Fills the empty table of a projection stream by stream. The views of one stream are folded in memory and written
/// when the next stream begins: each once, whatever has happened to it, and no more than one stream's are held.
final class Filling<V> implements AutoCloseable {
    private final Table<V> table;
    private final Fold<V> fold;
    private final CopyRows intake;
    private final Map<String, Entry<V>> ofStream = new LinkedHashMap<>();
    private String stream = "";

    /// @param table whose views each follow from the events of one stream
    Filling(Table<V> table, Connection connection) throws SQLException {
        this.table = table;
        this.fold = table.projection().fold();
        this.intake = table.intake(connection);
    }

    /// Writes the views of the stream before, when another begins.
    void turnTo(String next) throws SQLException {
        if (!next.equals(stream)) {
            write();
            stream = next;
        }
    }

    /// An event of the present stream. When the fold throws, nothing has changed.
    void fold(RecordedEvent recorded) {
        fold.keyOf(recorded.event())
                .ifPresent(key -> ofStream.computeIfAbsent(key, Entry::new).fold(fold, recorded));
    }

    /// Writes the last ones.
    void finish() throws SQLException {
        write();
        intake.finish();
    }

    /// Gives up, unless it has finished.
    @Override
    public void close() throws SQLException {
        intake.close();
    }

    private void write() throws SQLException {
        for (Entry<V> entry : ofStream.values()) {
            if (entry.isChanged()) {
                table.store(intake, entry);
            }
        }
        ofStream.clear();
    }
}
