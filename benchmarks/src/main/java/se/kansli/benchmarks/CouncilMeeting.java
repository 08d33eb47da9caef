package se.kansli.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A council of 61 that meets over 40 items with 15 roll calls: recorded write by write over HTTP beside as many
/// durable one-row inserts, in turn, on one server; and its minutes printed as they are served.
final class CouncilMeeting {

    private static final int PRINTINGS = 5;

    private final Bench bench;
    private final SecretaryAtWork secretary;

    private record Printed(double seconds, int bytes, int pages) {

        double secondsAPage() {
            return seconds / pages;
        }
    }

    private CouncilMeeting(Bench bench) throws IOException {
        this.bench = bench;
        this.secretary = SecretaryAtWork.at(bench);
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.start()) {
            new CouncilMeeting(bench).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        Memory before = Memory.now();
        String minutes = record(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Printed cold = printed("/api/v1/minutes/" + minutes + "/document");
        Bench.say(
                "the first of the run: printed in %.1f s, %d pages, %d bytes",
                cold.seconds(), cold.pages(), cold.bytes());
        List<Double> seconds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Latencies> writes = new ArrayList<>();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            minutes = record(seconds, ratios, writes);
        }
        Latencies all = new Latencies();
        writes.forEach(all::addAll);
        Bench.say(
                "a meeting recorded in %.1f s, reading included; %d writes, each p50 %.1f ms, p99 %.1f ms; beside durable inserts %.1f (medians of %d)",
                Bench.median(seconds),
                all.count() / Bench.ROUNDS,
                all.p50(),
                all.p99(),
                Bench.median(ratios),
                Bench.ROUNDS);
        print(minutes);
        Memory after = Memory.now();
        Bench.say(
                "heap in use after collection %.0f MB, %.0f before the first meeting; resident %.0f MB, at most %.0f",
                after.heapInUse(), before.heapInUse(), after.resident(), after.atMost());
    }

    /// @return the minutes of the meeting
    private String record(List<Double> seconds, List<Double> ratios, List<Latencies> writes) throws Exception {
        Stopwatch stopwatch = new Stopwatch();
        String minutes = secretary.holdAMeeting();
        seconds.add(stopwatch.seconds());
        Latencies each = secretary.writes();
        Latencies inserts = insert(each.count());
        writes.add(each);
        ratios.add(each.total() / inserts.total());
        Bench.say(
                "%s: %d writes, p50 %.1f ms, p99 %.1f ms; the first fifth p50 %.1f ms, the last %.1f ms; an insert p50 %.2f ms",
                minutes,
                each.count(),
                each.p50(),
                each.p99(),
                each.part(0, 5).p50(),
                each.part(4, 5).p50(),
                inserts.p50());
        return minutes;
    }

    private Latencies insert(int count) throws Exception {
        try (Connection connection = bench.bean(DataSource.class).getConnection();
                PreparedStatement row = connection.prepareStatement("insert into one_row (text) values (?)")) {
            connection
                    .createStatement()
                    .execute("create table if not exists one_row (id bigserial primary key, text text)");
            row.setString(1, "x".repeat(100));
            return Latencies.of(count, () -> executed(row));
        }
    }

    private static int executed(PreparedStatement row) throws SQLException {
        return row.executeUpdate();
    }

    private void print(String minutes) throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Printed protokoll = null;
        for (int time = 0; time < PRINTINGS; time++) {
            protokoll = printed("/api/v1/minutes/" + minutes + "/document");
            Printed extract =
                    printed("/api/v1/minutes/" + minutes + "/paragraphs/" + secretary.aParagraph() + "/extract");
            seconds.add(protokoll.seconds());
            ratios.add(protokoll.secondsAPage() / extract.secondsAPage());
        }
        if (protokoll != null) {
            Bench.say(
                    "its minutes printed in %.2f s: %d pages, %d bytes; a page beside a page of an extract of one paragraph %.2f (medians of %d)",
                    Bench.median(seconds), protokoll.pages(), protokoll.bytes(), Bench.median(ratios), PRINTINGS);
        }
    }

    private Printed printed(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bench.url() + path))
                .header("Authorization", "Bearer " + secretary.token())
                .header("Accept", "application/pdf")
                .build();
        Stopwatch stopwatch = new Stopwatch();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            double seconds = stopwatch.seconds();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            try (PDDocument pdf = Loader.loadPDF(answer.body())) {
                return new Printed(seconds, answer.body().length, pdf.getNumberOfPages());
            }
        }
    }
}
