package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;

/// One projection's rebuild under way, on a connection of its own: filled stream by stream where that can be, then
/// brought on in the order of the log until it is where the live views are, and put in their place.
final class Rebuilding<V> implements AutoCloseable {
    private static final int PAGE = 1_000;
    private static final int PAGES_AHEAD = 8;
    private static final int HELD_VIEWS = 5_000;
    private static final int TRIES = 20;
    private static final Duration FOR_OPEN_WRITES = Duration.ofMinutes(1);

    private final Projection<V> projection;
    private final Journal journal;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final Schema live;
    private final Schema next;
    private final Table<V> table;
    private final Batch<V> batch;
    private List<String> indexes = List.of();
    private @Nullable Filling<V> filling;
    private long position;

    /// Waits while another node rebuilds the same.
    Rebuilding(Projection<V> projection, Journal journal, Connection connection) throws SQLException {
        this.projection = projection;
        this.journal = journal;
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        this.live = Schema.live(projection);
        this.next = Schema.next(projection);
        this.table = new Table<>(projection, next.name());
        this.batch = new Batch<>(table);
        jdbc.query("select pg_advisory_lock(hashtextextended(?, 0))", row -> {}, lock());
        connection.setAutoCommit(false);
    }

    boolean isUpToDate() {
        return live.isCurrent(jdbc);
    }

    /// Whether each view follows from the events of one stream.
    boolean goesByStream() {
        return !(projection.fold() instanceof TwoKeyFold<V>);
    }

    Set<Class<? extends DomainEvent>> events() {
        return projection.fold().events();
    }

    /// What the live views have seen without a gap. Where no processor has started yet, what nobody can add to any
    /// more.
    long goal() {
        return token().map(ReadPosition::floor).orElseGet(() -> journal.settledHead(FOR_OPEN_WRITES));
    }

    void beginFilling() throws SQLException {
        make();
        filling = new Filling<>(table, connection);
    }

    /// Takes the next events; all come stream by stream.
    void fill(List<RecordedEvent> events) throws SQLException {
        for (RecordedEvent recorded : events) {
            requireNonNull(filling).fold(recorded);
        }
    }

    /// @param upTo the position up to which everything was told
    void endFilling(long upTo) throws SQLException {
        requireNonNull(filling).finish();
        connection.commit();
        position = upTo;
    }

    @Nullable
    Void goByLog() throws SQLException {
        make();
        connection.commit();
        return goOnByLog();
    }

    /// Comes to where the live views are, and takes their place.
    @Nullable
    Void goOnByLog() throws SQLException {
        comeClose();
        jdbc.execute("set local maintenance_work_mem = '128MB'");
        indexes.forEach(jdbc::execute);
        jdbc.execute("analyze " + next.name() + ".views");
        connection.commit();
        for (int tries = 0; tries < TRIES; tries++) {
            comeClose();
            if (takeOver()) {
                return null;
            }
            connection.rollback();
        }
        throw new IllegalStateException("The live views of " + projection.name() + " were never free to be replaced.");
    }

    @Override
    public void close() {
        try (connection) {
            if (filling != null) {
                filling.close();
            }
            connection.rollback();
            connection.setAutoCommit(true);
            jdbc.query("select pg_advisory_unlock(hashtextextended(?, 0))", row -> {}, lock());
        } catch (SQLException e) {
            throw new IllegalStateException("The rebuild of " + projection.name() + " could not be ended.", e);
        }
    }

    private void make() {
        next.make(jdbc);
        indexes = next.takeOffIndexes(jdbc);
    }

    /// Reads until the live views are at most a page ahead.
    private void comeClose() throws SQLException {
        long goal = goal();
        do {
            readAheadTo(goal);
            batch.flush(connection);
            connection.commit();
            goal = goal();
        } while (goal - position > PAGE);
    }

    /// Once nobody holds the live views, their processor's token says exactly what they have seen: both are written in
    /// one transaction.
    private boolean takeOver() throws SQLException {
        if (!lockLiveViews()) {
            return false;
        }
        Optional<ReadPosition> token = token();
        if (token.isPresent()) {
            readExactly(token.get());
        } else if (!ReadPosition.startAt(position, projection.name(), jdbc)) {
            return false;
        }
        next.replace(live, jdbc);
        connection.commit();
        return true;
    }

    private boolean lockLiveViews() {
        if (!live.exists(jdbc)) {
            return true;
        }
        try {
            jdbc.execute("set local lock_timeout = '5s'");
            jdbc.execute("lock table " + live.name() + ".views in access exclusive mode");
            return true;
        } catch (PessimisticLockingFailureException e) {
            return false;
        }
    }

    /// While these pages are folded and written, the next ones are read over another connection.
    private void readAheadTo(long goal) throws SQLException {
        try (ReadAhead<List<RecordedEvent>> pages = new ReadAhead<>(pages(journal, goal), PAGES_AHEAD)) {
            for (Optional<List<RecordedEvent>> page = pages.take(); page.isPresent(); page = pages.take()) {
                fold(page.get());
                connection.commit();
            }
        }
        position = Math.max(position, goal);
    }

    private void readExactly(ReadPosition token) throws SQLException {
        for (long gap : token.gaps()) {
            readTo(gap - 1);
            position = gap;
        }
        readTo(token.index());
        batch.flush(connection);
    }

    private void readTo(long goal) throws SQLException {
        for (List<RecordedEvent> page : pages(journal.through(connection), goal)) {
            fold(page);
        }
        position = Math.max(position, goal);
    }

    private Iterable<List<RecordedEvent>> pages(Journal from, long goal) {
        return from.pages(position, goal, projection.fold().events(), PAGE);
    }

    /// The views are written when no more can be held, so that one to which much happens is written seldom.
    private void fold(List<RecordedEvent> page) throws SQLException {
        batch.fold(connection, page);
        if (batch.held() > HELD_VIEWS) {
            batch.flush(connection);
            batch.forget();
        }
    }

    private Optional<ReadPosition> token() {
        return ReadPosition.of(projection.name(), jdbc);
    }

    private String lock() {
        return "kansli.rebuild." + projection.name();
    }
}
