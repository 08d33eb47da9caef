package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;

/// One rebuild under way.
final class Rebuilding<V> {
    private static final int PAGE = 1_000;
    private static final int PAGES_AHEAD = 8;
    private static final int HELD_VIEWS = 5_000;
    private static final int TRIES = 20;
    private static final Duration FOR_OPEN_WRITES = Duration.ofMinutes(1);

    private final Projection<V> projection;
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final Journal journal;
    private final Schema live;
    private final Schema next;
    private final Batch<V> batch;
    private long position;

    Rebuilding(Projection<V> projection, Connection connection, JdbcTemplate jdbc, Journal journal) {
        this.projection = projection;
        this.connection = connection;
        this.jdbc = jdbc;
        this.journal = journal;
        this.live = Schema.live(projection);
        this.next = Schema.next(projection);
        this.batch = new Batch<>(new Table<>(projection, next.name()));
    }

    boolean isUpToDate() {
        return live.isCurrent(jdbc);
    }

    void run() throws SQLException {
        next.make(jdbc);
        List<String> indexes = next.takeOffIndexes(jdbc);
        connection.commit();
        comeClose();
        indexes.forEach(jdbc::execute);
        jdbc.execute("analyze " + next.name() + ".views");
        connection.commit();
        for (int tries = 0; tries < TRIES; tries++) {
            comeClose();
            if (takeOver()) {
                return;
            }
            connection.rollback();
        }
        throw new IllegalStateException("The live views of " + projection.name() + " were never free to be replaced.");
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

    /// What the live views have seen without a gap. Where no processor has started yet, what nobody can add to any
    /// more.
    private long goal() {
        return token().map(ReadPosition::floor).orElseGet(() -> journal.settledHead(FOR_OPEN_WRITES));
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
}
