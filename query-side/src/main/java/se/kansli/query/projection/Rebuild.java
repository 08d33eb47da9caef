package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.kansli.query.journal.Journal;

/// Makes the views of a projection anew, beside the live ones, and puts them in their place in one transaction: exactly
/// as far as the live ones had come, while everybody reads and writes on. Several nodes may try; one at a time does it.
public final class Rebuild {
    private final DataSource dataSource;
    private final Journal journal;

    public Rebuild(DataSource dataSource, Journal journal) {
        this.dataSource = dataSource;
        this.journal = journal;
    }

    public void of(Projection<?> projection) {
        alone(projection, Rebuilding::run);
    }

    /// Only when the tables are missing, or were made by another version of the projection or of another script.
    public void ofOutdated(Projection<?> projection) {
        alone(projection, rebuilding -> {
            if (!rebuilding.isUpToDate()) {
                rebuilding.run();
            }
        });
    }

    /// On one connection that writes, under a lock that no other node can hold meanwhile.
    private <V> void alone(Projection<V> projection, Work<V> work) {
        try (Connection connection = dataSource.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            String lock = "kansli.rebuild." + projection.name();
            jdbc.query("select pg_advisory_lock(hashtextextended(?, 0))", row -> {}, lock);
            try {
                connection.setAutoCommit(false);
                work.on(new Rebuilding<>(projection, connection, jdbc, journal));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                jdbc.query("select pg_advisory_unlock(hashtextextended(?, 0))", row -> {}, lock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The views of " + projection.name() + " could not be rebuilt.", e);
        }
    }

    private interface Work<V> {
        void on(Rebuilding<V> rebuilding) throws SQLException;
    }
}
