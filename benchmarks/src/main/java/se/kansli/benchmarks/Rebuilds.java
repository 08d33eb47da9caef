package se.kansli.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;

/// Events a second of rebuilding every projection beside a plain cursor that reads the same rows
/// and parses their JSON, in turn on one server.
final class Rebuilds {

    /// A million events.
    private static final int CASES = 130_000;
    private static final int ROWS_PER_FETCH = 1000;

    private final Bench bench;

    private Rebuilds(Bench bench) {
        this.bench = bench;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.startWith(Municipality.of(Given.seed(), Given.cases(CASES)), Given.folder())) {
            new Rebuilds(bench).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        long events = bench.bean(Journal.class).head();
        List<Double> ratios = new ArrayList<>();
        List<Double> cursors = new ArrayList<>();
        List<Double> rebuilds = new ArrayList<>();
        for (int round = 0; round <= Bench.ROUNDS; round++) {
            double cursor = events / seconds(this::readAndParse);
            double rebuild = events / seconds(this::rebuildAll);
            if (round > 0) {
                cursors.add(cursor);
                rebuilds.add(rebuild);
                ratios.add(rebuild / cursor);
            }
        }
        Bench.say(
                "%d events: rebuild of all projections %.0f events/s, plain cursor %.0f events/s, ratio %.3f (medians of %d)",
                events, Bench.median(rebuilds), Bench.median(cursors), Bench.median(ratios), Bench.ROUNDS);
    }

    private Void rebuildAll() {
        bench.bean(Rebuild.class).of(bench.bean(Projections.class).all());
        return null;
    }

    private Void readAndParse() throws SQLException {
        try (Connection connection = bench.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement rows = connection.prepareStatement(
                    "select payload, metadata from domainevententry order by globalindex")) {
                rows.setFetchSize(ROWS_PER_FETCH);
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        StoredJson.mapper().readTree(row.getBytes(1));
                        StoredJson.mapper().readTree(row.getBytes(2));
                    }
                }
            }
            connection.rollback();
        }
        return null;
    }

    private static double seconds(Callable<Void> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return (System.nanoTime() - started) / 1e9;
    }
}
