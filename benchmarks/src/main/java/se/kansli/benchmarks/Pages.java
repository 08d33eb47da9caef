package se.kansli.benchmarks;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.benchmarks.municipality.Municipality;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.WordsOfYear;
import tools.jackson.databind.JsonNode;

/// Pages of an inbox and of the diarium over HTTP, beside the bare SQL of the same pages on one connection, in turn, on
/// one server.
final class Pages {

    private static final int CASES = 1_000_000;
    private static final int PAGES = Given.pages(1_000);
    private static final int LARGEST_PAGE = 50;
    private static final int TIMES = 200;
    private static final String NEWEST_FIRST = " order by registered_on desc, key desc limit ?";
    private static final String EARLIEST_FIRST = " order by due_on, key limit ?";

    private final Asker asker;
    private final Connection connection;
    private final JdbcTemplate jdbc;

    private Pages(Asker asker, Connection connection, JdbcTemplate jdbc) {
        this.asker = asker;
        this.connection = connection;
        this.jdbc = jdbc;
    }

    public static void main(String[] args) throws Exception {
        try (Bench bench = Bench.startWith(Municipality.of(Given.seed(), Given.cases(CASES)), Given.folder());
                Connection connection = bench.bean(DataSource.class).getConnection()) {
            new Pages(Asker.at(bench), connection, bench.bean(JdbcTemplate.class)).measure();
        }
        System.exit(0);
    }

    /// @param path after which a cursor may be written
    /// @param sql of the same page
    private record Question(String name, String path, String sql, List<Object> parameters) {}

    private void measure() throws Exception {
        List<Question> questions = questions();
        warmUp(questions);
        for (Question question : questions) {
            measure(question);
        }
    }

    private void warmUp(List<Question> questions) throws Exception {
        Stopwatch stopwatch = new Stopwatch();
        while (stopwatch.seconds() < Given.warmUp().toSeconds()) {
            for (Question question : questions) {
                asker.get(question.path());
            }
        }
    }

    private List<Question> questions() throws Exception {
        List<Question> questions = new ArrayList<>(inbox());
        questions.addAll(diarium());
        return questions;
    }

    /// Of the authority that is asked most. A page is as large as it can be if there are to be a thousand.
    private List<Question> inbox() throws Exception {
        String authority = requireNonNull(jdbc.queryForObject(
                "select authority from inbox.views group by authority order by count(*) desc limit 1", String.class));
        long items = requireNonNull(
                jdbc.queryForObject("select count(*) from inbox.views where authority = ?", Long.class, authority));
        int size = Math.clamp(items / PAGES, 1, LARGEST_PAGE);
        String path = "/api/v1/inboxes/%s?limit=%d".formatted(encoded(authority), size);
        String select = "select view from inbox.views where authority = ?";
        Question first = new Question("inbox, page 1", path, select + EARLIEST_FIRST, List.of(authority, size + 1));
        String cursor = cursorOfPage(PAGES, path);
        List<String> last = Cursor.read(cursor, 2);
        return List.of(
                first,
                new Question(
                        "inbox, page " + PAGES,
                        path + "&cursor=" + cursor,
                        select + " and (due_on, key) > (?, ?)" + EARLIEST_FIRST,
                        List.of(authority, LocalDate.parse(last.getFirst()), last.getLast(), size + 1)));
    }

    private List<Question> diarium() throws Exception {
        String path = "/api/v1/diarium?limit=" + LARGEST_PAGE;
        String cursor = cursorOfPage(PAGES, path);
        List<String> last = Cursor.read(cursor, 2);
        return List.of(
                searching("diarium, page 1", path, ""),
                searching(
                        "diarium, page " + PAGES,
                        path + "&cursor=" + cursor,
                        " and (registered_on, key) < (?, ?)",
                        LocalDate.parse(last.getFirst()),
                        last.getLast()),
                searching("diarium, open cases", path + "&status=OPEN", " and status = ?", "OPEN"),
                searching(
                        "diarium, a number",
                        path + "&text=" + encoded("KS 2023/0123"),
                        " and numbers @> array[?]::text[]",
                        "KS 2023/123"),
                saying("diarium, a common word", path + "&text=", "words", "cykelväg"),
                saying("diarium, a rare word", path + "&text=", "words", "rosentuna"),
                saying("diarium, two words", path + "&text=", "words", "cykelväg", "rosentuna"),
                saying("diarium, no such word", path + "&text=", "words", "ubåtsjakt"),
                saying("diarium, a party", path + "&party=", "parties", "rosentunas"));
    }

    /// The bare statement knows which words have these letters, and looks no further back than it must.
    private Question saying(String name, String path, String column, String... typed) throws SQLException {
        int newest = year("max");
        int oldest = year("min");
        for (int years = 1; ; years *= 2) {
            int first = Math.max(oldest, newest - years + 1);
            Question question = searching(
                    name,
                    path + encoded(String.join(" ", typed)),
                    " and %s && ?".formatted(column).repeat(typed.length),
                    Stream.of(typed).map(word -> said(word, first, newest)).toArray());
            if (first == oldest || fillsPage(question)) {
                return question;
            }
        }
    }

    private int year(String which) {
        return requireNonNull(jdbc.queryForObject(
                "select extract(year from %s(registered_on)) from diarium.views".formatted(which), Integer.class));
    }

    private String[] said(String word, int first, int last) {
        List<String> words = jdbc.queryForList(
                "select word from diarium.words where word like ? or stems @@ plainto_tsquery('swedish', ?)",
                String.class,
                "%" + word + "%",
                word);
        return words.stream()
                .flatMap(meant -> IntStream.rangeClosed(first, last).mapToObj(year -> WordsOfYear.said(meant, year)))
                .toArray(String[]::new);
    }

    private boolean fillsPage(Question question) throws SQLException {
        int rows = 0;
        try (PreparedStatement statement = prepare(question);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows++;
            }
        }
        return rows > LARGEST_PAGE;
    }

    private Question searching(String name, String path, String condition, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.add(LARGEST_PAGE + 1);
        return new Question(name, path, "select view from diarium.views where true" + condition + NEWEST_FIRST, all);
    }

    private void measure(Question question) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Latencies> asked = new ArrayList<>();
        List<Latencies> selected = new ArrayList<>();
        try (PreparedStatement statement = prepare(question)) {
            for (int round = 0; round <= Bench.ROUNDS; round++) {
                Latencies bare = Latencies.of(TIMES, () -> fetch(statement));
                Latencies whole = Latencies.of(TIMES, () -> asker.get(question.path()));
                if (round > 0) {
                    asked.add(whole);
                    selected.add(bare);
                    ratios.add(whole.p99() / bare.p99());
                }
            }
        }
        Bench.say(
                "%s: p50 %.2f ms, p99 %.2f ms; bare SQL p50 %.2f ms, p99 %.2f ms; ratio of p99 %.2f (medians of %d)",
                question.name(),
                Bench.median(asked.stream().map(Latencies::p50).toList()),
                Bench.median(asked.stream().map(Latencies::p99).toList()),
                Bench.median(selected.stream().map(Latencies::p50).toList()),
                Bench.median(selected.stream().map(Latencies::p99).toList()),
                Bench.median(ratios),
                Bench.ROUNDS);
    }

    private PreparedStatement prepare(Question question) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(question.sql());
        int index = 1;
        for (Object parameter : question.parameters()) {
            statement.setObject(index++, parameter instanceof String[] texts ? array(texts) : parameter);
        }
        return statement;
    }

    private Array array(String[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    /// As many characters as there were.
    private static int fetch(PreparedStatement statement) throws SQLException {
        int characters = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                characters += row.getString(1).length();
            }
        }
        return characters;
    }

    /// Leafs through all pages before it.
    private String cursorOfPage(int number, String path) throws Exception {
        String cursor = "";
        for (int page = 1; page < number; page++) {
            JsonNode read = StoredJson.mapper().readTree(asker.get(path + cursor));
            if (!read.hasNonNull("next")) {
                throw new IllegalStateException("%s has only %d pages: take more cases.".formatted(path, page));
            }
            cursor = "&cursor=" + read.get("next").asString();
        }
        return cursor.substring("&cursor=".length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
