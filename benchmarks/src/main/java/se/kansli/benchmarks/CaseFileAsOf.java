package se.kansli.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import se.kansli.kernel.Stockholm;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.JsonNode;

/// The case file of a long case as it was known at an instant, over HTTP, beside reading and parsing its events, in
/// turn, on one server.
final class CaseFileAsOf {

    private static final int EVENTS = 1_000;
    private static final int TIMES = 100;

    private final Bench bench;
    private final Asker asker;

    private CaseFileAsOf(Bench bench) {
        this.bench = bench;
        this.asker = Asker.at(bench);
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            new CaseFileAsOf(bench).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        String caseId = makeCase();
        String path = "/api/v1/cases/%s?knownAt=%s"
                .formatted(
                        caseId,
                        LocalDate.now(Stockholm.ZONE)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant());
        List<Double> ratios = new ArrayList<>();
        List<Double> asked = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        try (Connection connection = bench.bean(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select payload, metadata from domainevententry where aggregateidentifier = ? order by sequencenumber")) {
            statement.setString(1, caseId);
            Stopwatch stopwatch = new Stopwatch();
            while (stopwatch.seconds() < Given.warmUp().toSeconds()) {
                readAndParse(statement);
                asker.get(path);
            }
            for (int round = 0; round < Bench.ROUNDS; round++) {
                double bare = Latencies.of(TIMES, () -> readAndParse(statement)).p50();
                double whole = Latencies.of(TIMES, () -> asker.get(path)).p50();
                asked.add(whole);
                read.add(bare);
                ratios.add(whole / bare);
            }
        }
        Bench.say(
                "case file as of an instant, %d events: p50 %.2f ms; bare read and parse %.2f ms; ratio %.2f (medians of %d)",
                EVENTS, Bench.median(asked), Bench.median(read), Bench.median(ratios), Bench.ROUNDS);
    }

    private String makeCase() throws Exception {
        asker.establish("KS");
        JsonNode registered = StoredJson.mapper().readTree(RegistrationLoad.register(asker, "KS"));
        String caseId = registered.get("caseId").asString();
        for (int number : IntStream.range(1, EVENTS).toArray()) {
            asker.post("/api/v1/cases/" + caseId + "/records", """
                    {"kind": "INCOMING", "date": "%s", "title": "Skrivelse %d", "publicTitle": "Skrivelse %d",
                     "counterpart": {"name": "Mätaren", "kind": "ORGANISATION"}}
                    """.formatted(
                            LocalDate.now(Stockholm.ZONE), number, number));
        }
        return caseId;
    }

    private static int readAndParse(PreparedStatement statement) throws SQLException {
        int events = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                StoredJson.mapper().readTree(row.getBytes(1));
                StoredJson.mapper().readTree(row.getBytes(2));
                events++;
            }
        }
        if (events != EVENTS) {
            throw new IllegalStateException("The case has %d events and not %d.".formatted(events, EVENTS));
        }
        return events;
    }
}
