package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import se.kansli.query.journal.RecordedEvent;

/// Takes one event at a time as far as the table. One that cannot be folded, or whose view cannot be written, leaves
/// nothing behind and does not spoil the transaction, so the fault is told of the event that it belongs to.
final class OneByOne<V> {
    private final Table<V> table;

    OneByOne(Table<V> table) {
        this.table = table;
    }

    /// Answers with the view that it has changed, if it has.
    List<V> take(Connection connection, RecordedEvent recorded) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Batch<V> alone = new Batch<>(table);
            alone.load(connection, List.of(recorded));
            alone.fold(recorded);
            List<V> changed = alone.flush(connection);
            connection.releaseSavepoint(before);
            return changed;
        } catch (SQLException | RuntimeException e) {
            connection.rollback(before);
            throw e;
        }
    }
}
