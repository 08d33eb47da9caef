package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.journal.Excerpt;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.UnreadableEvent;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.parked.StoppedStream;

/// One projection's rebuild under way, on a connection of its own: filled stream by stream where that can be, then
/// brought on in the order of the log until it is where the live views are, and put in their place.
final class Rebuilding<V> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int PAGE = 1_000;
    private static final int PAGES_AHEAD = 8;
    private static final int HELD_VIEWS = 5_000;
    private static final int WINDOW = 100_000;
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
    private final OneByOne<V> oneByOne;
    private final Undigested undigested;
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
        this.oneByOne = new OneByOne<>(table);
        this.undigested = new Undigested(projection.fold().events());
        jdbc.query("select pg_advisory_lock(hashtextextended(?, 0))", row -> {}, lock());
        connection.setAutoCommit(false);
    }

    boolean isUpToDate() {
        return live.isCurrent(jdbc);
    }

    Set<Class<? extends DomainEvent>> events() {
        return projection.fold().events();
    }

    /// What the live views have seen without a gap. Where no processor has started yet, what nobody can add to any
    /// more.
    long goal() {
        return token().map(ReadPosition::floor).orElseGet(() -> journal.settledHead(FOR_OPEN_WRITES));
    }

    /// @param upTo the position up to which everything will be told
    void beginFilling(long upTo) throws SQLException {
        make();
        filling = new Filling<>(table, connection, streams -> journal.streams(streams, upTo, events()), undigested);
    }

    /// Takes the next of the events that it reads; all come stream by stream.
    void fill(List<RecordedEvent> events) throws SQLException {
        write(views -> {
            for (RecordedEvent recorded : events) {
                views.take(recorded);
            }
        });
    }

    /// What follows in the stream of this event is left out too.
    void leaveOut(UnreadableEvent unreadable) {
        undigested.add(unreadable);
    }

    /// Ends the filling, and goes on.
    ///
    /// @param upTo the position up to which everything was told
    @Nullable
    Void goOnAfter(long upTo) throws SQLException {
        write(Filling::finish);
        if (filling == null) {
            make();
        } else {
            position = upTo;
        }
        connection.commit();
        return goOnByLog();
    }

    /// Comes to where the live views are, and takes their place.
    private @Nullable Void goOnByLog() throws SQLException {
        comeClose();
        makeIndexes();
        table.gatherStatistics(connection);
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

    /// Each by one process of PostgreSQL: those of other projections are made at the same time, and several processes
    /// take more of the processors than one.
    private void makeIndexes() {
        jdbc.execute("set local maintenance_work_mem = '128MB'");
        jdbc.execute("set local max_parallel_maintenance_workers = 0");
        indexes.forEach(jdbc::execute);
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

    /// Of many views that go on their way together, one that the table refuses is not told apart. So they are given up,
    /// and made in the order of the log.
    private void write(Writing<V> writing) throws SQLException {
        if (filling == null) {
            return;
        }
        try {
            writing.write(filling);
        } catch (SQLException | RuntimeException e) {
            if (DatabaseFault.behind(e).isPresent()) {
                throw e;
            }
            LOG.warn("The views of {} could not be taken in stream by stream", projection.name(), e);
            filling.close();
            filling = null;
            undigested.forget();
            connection.rollback();
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
            while (position < goal) {
                readTo(Math.min(goal, position + WINDOW), this::ahead);
                connection.commit();
            }
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
        park(token.orElseGet(() -> ReadPosition.at(position)));
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

    private void readExactly(ReadPosition token) throws SQLException {
        for (long gap : token.gaps()) {
            readTo(gap - 1, this::inThisTransaction);
            position = gap;
        }
        readTo(token.index(), this::inThisTransaction);
    }

    /// Reads on and writes what it has read. When that is refused, everything since the last position is taken again,
    /// event by event.
    private void readTo(long goal, Reading reading) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            read(goal, reading, this::foldTogether);
            batch.flush(connection);
        } catch (SQLException | RuntimeException e) {
            if (DatabaseFault.behind(e).isPresent()) {
                throw e;
            }
            LOG.warn("The views of {} could not be written; the events are taken one by one", projection.name(), e);
            connection.rollback(before);
            batch.forget();
            read(goal, reading, this::foldOneByOne);
        }
        position = Math.max(position, goal);
    }

    private void read(long goal, Reading reading, Folding folding) throws SQLException {
        try (ReadAhead<Excerpt> pages = reading.pages(position, goal)) {
            for (Optional<Excerpt> page = pages.take(); page.isPresent(); page = pages.take()) {
                folding.fold(page.get().events(undigested::add).stream()
                        .filter(recorded -> !undigested.holds(recorded))
                        .toList());
            }
        }
    }

    private void foldTogether(List<RecordedEvent> page) throws SQLException {
        batch.load(connection, page);
        for (RecordedEvent recorded : page) {
            if (!undigested.holds(recorded)) {
                try {
                    batch.fold(recorded);
                } catch (RuntimeException e) {
                    undigested.add(recorded, e);
                }
            }
        }
        if (batch.held() > HELD_VIEWS) {
            batch.flush(connection);
            batch.forget();
        }
    }

    private void foldOneByOne(List<RecordedEvent> page) throws SQLException {
        for (RecordedEvent recorded : page) {
            if (!undigested.holds(recorded)) {
                try {
                    oneByOne.take(connection, recorded);
                } catch (SQLException | RuntimeException e) {
                    if (DatabaseFault.behind(e).isPresent()) {
                        throw e;
                    }
                    undigested.add(recorded, e);
                }
            }
        }
    }

    /// While these pages are folded and written, the next ones are read over another connection.
    private ReadAhead<Excerpt> ahead(long after, long goal) {
        return new ReadAhead<>(journal.pages(after, goal, events(), PAGE), PAGES_AHEAD);
    }

    private ReadAhead<Excerpt> inThisTransaction(long after, long goal) {
        return new ReadAhead<>(journal.through(connection).pages(after, goal, events(), PAGE), 0);
    }

    /// What had been parked was tried again with all the rest; what could not be taken in is parked instead, as far as
    /// the live views had come.
    private void park(ReadPosition token) {
        ParkedLetters parked = new ParkedLetters(requireNonNull(jdbc.getDataSource()));
        parked.forget(projection.name());
        for (StoppedStream stopped : undigested.streams()) {
            int count = parked.park(projection.name(), events(), stopped, token.index(), token.gaps());
            LOG.error(
                    "The rebuild of {} parked {} events of the stream {}, from its event {} on",
                    projection.name(),
                    count,
                    stopped.stream(),
                    stopped.from(),
                    stopped.cause());
        }
        if (!undigested.streams().isEmpty()) {
            ReadPosition.takeAway(projection.name(), jdbc);
        }
    }

    private Optional<ReadPosition> token() {
        return ReadPosition.of(projection.name(), jdbc);
    }

    private String lock() {
        return "kansli.rebuild." + projection.name();
    }

    private interface Writing<V> {
        void write(Filling<V> views) throws SQLException;
    }

    private interface Reading {
        ReadAhead<Excerpt> pages(long after, long goal);
    }

    private interface Folding {
        void fold(List<RecordedEvent> page) throws SQLException;
    }
}
