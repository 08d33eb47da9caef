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
    private static final int HELD_VIEWS = 10_000;
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
            readTo(goal, connection::commit);
            goal = goal();
        } while (goal - position > PAGE);
        jdbc.execute("analyze " + next.name() + ".views");
        connection.commit();
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

    private void readExactly(ReadPosition token) throws SQLException {
        for (long gap : token.gaps()) {
            readTo(gap - 1, () -> {});
            position = gap;
        }
        readTo(token.index(), () -> {});
    }

    private void readTo(long goal, SqlStep afterEachPage) throws SQLException {
        for (List<RecordedEvent> page :
                journal.pages(position, goal, projection.fold().events(), PAGE)) {
            batch.fold(connection, page);
            batch.flush(connection);
            batch.forgetBeyond(HELD_VIEWS);
            afterEachPage.take();
        }
        position = Math.max(position, goal);
    }

    private Optional<ReadPosition> token() {
        return ReadPosition.of(projection.name(), jdbc);
    }

    private interface SqlStep {
        void take() throws SQLException;
    }
}
