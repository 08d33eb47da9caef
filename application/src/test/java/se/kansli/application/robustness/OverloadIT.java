package se.kansli.application.robustness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Far more comes than one small process can do, and some of it never comes to an end.
class OverloadIT {

    /// A longer storm: `-Dkansli.storm=60`.
    private static final Duration STORM = Duration.ofSeconds(Integer.getInteger("kansli.storm", 12));

    private static final String DATABASE = "overload";
    private static final int CLIENTS = 2_000;
    private static final int SLOW_CLIENTS = 170;
    private static final int CONNECTIONS = 40;
    private static final int READERS = 12;
    private static final int LARGE = 16 << 20;
    /// On a machine that all these clients share with the server and its database, and far from any patience of theirs.
    private static final Duration NOT_HELD_UP = Duration.ofSeconds(10);
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern THREADS = Pattern.compile("(?m)^jvm_threads_live_threads(?:\\{[^}]*})? ([0-9.]+)$");

    /// Who registers where.
    private static final Map<String, String> REGISTRATORS = Map.of(
            "registrator.ks", "KS", "kansli.un", "UN", "kansli.sn", "SN", "kansli.sbn", "SBN", "kansli.kfn", "KFN");

    private static KansliProcess kansli;
    private static HttpClient http;
    private static JdbcTemplate database;
    private static ApiUser admin;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        kansli = KansliProcess.startWithin(
                "256m",
                folder,
                "spring.datasource.url=" + TestPostgres.url(DATABASE),
                "spring.datasource.username=" + TestPostgres.username(),
                "spring.datasource.password=" + TestPostgres.password(),
                "spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS);
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        admin = kansli.as("admin");
        Office.establish(admin, REGISTRATORS.values().toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        http.shutdownNow();
        kansli.close();
    }

    @Test
    void a_storm_is_answered_and_what_was_promised_in_it_is_kept() throws Exception {
        Storm storm = new Storm();
        List<ApiUser> users = REGISTRATORS.keySet().stream().map(kansli::as).toList();
        List<String> authorities = List.copyOf(REGISTRATORS.values());
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String token = users.get(client % users.size()).token();
            String authority = authorities.get(client % authorities.size());
            clients.add(() -> storm.ask(token, authority));
        }

        Crowd.allAtOnce(clients);

        assertThat(kansli.isAlive()).as("had memory enough").isTrue();
        assertThat(storm.wrong).isEmpty();
        assertThat(storm.registered).isNotEmpty();
        assertThat(storm.refusals()).as(storm.toString()).isGreaterThan(CLIENTS);
        await().atMost(SECONDS)
                .untilAsserted(() -> assertThat(users.getFirst()
                                .post("/api/v1/cases", Office.registration(authorities.getFirst(), "Efter stormen"))
                                .status())
                        .isEqualTo(201));
        assertThat(registered()).containsAll(storm.registered).doesNotHaveDuplicates();
        for (String authority : authorities) {
            List<Integer> numbers = numbers(authority);
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    @Test
    void when_no_connection_to_the_database_is_left_the_others_are_told_within_seconds() throws Exception {
        List<ApiUser> users = REGISTRATORS.keySet().stream().map(kansli::as).toList();
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = TestPostgres.dataSource(DATABASE).getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table diarium.views");
            for (int reader = 0; reader < CONNECTIONS * 3 / 2; reader++) {
                HttpRequest read = HttpRequest.newBuilder(kansli.url().resolve("/api/v1/diarium"))
                        .header(
                                "Authorization",
                                "Bearer " + users.get(reader % users.size()).token())
                        .build();
                threads.submit(() -> answers.add(
                        http.send(read, HttpResponse.BodyHandlers.discarding()).statusCode()));
            }
            await().atMost(SECONDS).until(() -> answers.size() >= CONNECTIONS / 2);
            assertThat(answers).containsOnly(503);
            other.rollback();
        }
        assertThat(answers).hasSize(CONNECTIONS * 3 / 2).contains(200).containsOnly(200, 503);
        users.getFirst().get("/api/v1/diarium").expect(200);
    }

    @Test
    void those_who_stop_in_the_middle_hold_nobody_up_and_are_shown_out() throws Exception {
        ApiUser registrator = kansli.as("registrator.ks");
        String slow = kansli.as("kansli.un").token();
        ApiUser reader = kansli.as("kansli.sn");
        String file = largeFile(reader, "SN");
        int threads = threads();
        List<HalfWay> headers = HalfWay.several(SLOW_CLIENTS, "GET /api/v1/inboxes/UN HTTP/1.1\r\nHost: kan");
        List<HalfWay> bodies = HalfWay.several(
                SLOW_CLIENTS, request("POST /api/v1/cases", slow, "Content-Length: 2000") + "{\"authority\": ");
        List<HalfWay> uploads = HalfWay.several(
                SLOW_CLIENTS, request("POST /api/v1/contents", slow, "Content-Length: 2000") + "Början av en fil");
        List<HalfWay> downloads = HalfWay.several(READERS, request("GET " + file, reader.token(), "Accept: */*"));

        for (int each = 0; each < 20; each++) {
            long asked = System.nanoTime();
            Office.register(registrator, "KS", "Medan andra inte blir färdiga");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(NOT_HELD_UP);
            assertThat(connectionsAtWork()).as("of the pool's " + CONNECTIONS).isLessThan(10);
        }
        assertThat(threads()).isLessThan(threads + 50);

        for (HalfWay header : headers) {
            assertThat(header.answer()).doesNotContain("200");
        }
        for (HalfWay body : bodies) {
            assertThat(body.answer()).startsWith("HTTP/1.1 408").contains("urn:kansli:problem:too-slow");
        }
        for (HalfWay upload : uploads) {
            assertThat(upload.answer()).containsPattern("^HTTP/1.1 (408|429)");
        }
        for (HalfWay download : downloads) {
            assertThat(download.answer()).startsWith("HTTP/1.1 200").hasSizeLessThan(LARGE);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unfinishedUploads()).isZero());
    }

    /// Answers with the path of a file that is larger than what lies between two ends of a connection.
    private static String largeFile(ApiUser user, String authority) {
        JsonNode uploaded =
                user.upload("/api/v1/contents", new byte[LARGE]).expect(201).body();
        String path = Office.path(Office.register(user, authority, "En stor ritning")) + "/records";
        int number = user.post(path, Office.record(Office.file(uploaded, "ritning.bin")))
                .expect(201)
                .body()
                .get("recordNumber")
                .asInt();
        user.get(path + "/" + number).expect(200);
        return path + "/" + number + "/file";
    }

    private static String request(String line, String token, String header) {
        return "%s HTTP/1.1\r\nHost: kansli\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s\r\n\r\n"
                .formatted(line, token, header);
    }

    private static List<String> registered() {
        return database.queryForList(
                "select aggregateidentifier from domainevententry where payloadtype = 'CaseRegistered'", String.class);
    }

    private static List<Integer> numbers(String authority) {
        return database.queryForList("""
                select split_part(aggregateidentifier, '-', 3)::int from domainevententry
                 where payloadtype = 'CaseRegistered' and aggregateidentifier like ? || '-%' order by 1""", Integer.class, authority);
    }

    private static int connectionsAtWork() {
        return count("select count(*) from pg_stat_activity where datname = current_database() and state <> 'idle' "
                + "and application_name <> '' and pid <> pg_backend_pid()");
    }

    private static int unfinishedUploads() {
        return count(
                "select count(*) from upload where not exists (select from content where content.upload = upload.number)");
    }

    private static int count(String sql) {
        return Integer.parseInt(String.valueOf(database.queryForObject(sql, Integer.class)));
    }

    /// Of the operating system; what waits for a client should be none of them.
    private static int threads() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(kansli.url().resolve("/actuator/prometheus"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + admin.token())
                .build();
        Matcher found = THREADS.matcher(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        assertThat(found.find()).isTrue();
        return (int) Double.parseDouble(found.group(1));
    }

    /// What all clients were answered.
    private static final class Storm {

        private final long end = System.nanoTime() + STORM.toNanos();
        private final Set<String> registered = ConcurrentHashMap.newKeySet();
        private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
        private final LongAdder refusals = new LongAdder();
        private final Collection<String> wrong = new ConcurrentLinkedQueue<>();

        /// One request after the other without a pause, which no good client would do.
        Void ask(String token, String authority) throws InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(kansli.url().resolve("/api/v1/cases"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            JSON.writeValueAsBytes(Office.registration(authority, "I stormen"))))
                    .build();
            while (System.nanoTime() < end) {
                try {
                    note(http.send(request, HttpResponse.BodyHandlers.ofString()));
                } catch (IOException unanswered) {
                    wrong.add(unanswered.toString());
                }
            }
            return null;
        }

        private void note(HttpResponse<String> answer) {
            answers.computeIfAbsent(answer.statusCode(), status -> new LongAdder())
                    .increment();
            String comeBack = answer.headers().firstValue("Retry-After").orElse("");
            switch (answer.statusCode()) {
                case 201 ->
                    registered.add(JSON.readTree(answer.body()).get("caseId").asString());
                case 429, 503 -> {
                    refusals.increment();
                    if (!comeBack.matches("[1-3]")) {
                        wrong.add(answer.statusCode() + " with Retry-After: " + comeBack);
                    }
                }
                default -> wrong.add(answer.statusCode() + " " + answer.body());
            }
        }

        int refusals() {
            return refusals.intValue();
        }

        @Override
        public String toString() {
            return "answers by status: " + answers;
        }
    }

    /// A client that begins and does not go on, neither to send nor to read.
    private record HalfWay(Socket socket) {

        static List<HalfWay> several(int clients, String beginning) throws IOException {
            List<HalfWay> several = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Socket socket = new Socket(kansli.url().getHost(), kansli.url().getPort());
                socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
                socket.getOutputStream().write(beginning.getBytes(UTF_8));
                several.add(new HalfWay(socket));
            }
            return several;
        }

        /// What came until the server ended the connection by itself.
        String answer() throws IOException {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try (socket) {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException reset) {
                return answer.toString(ISO_8859_1);
            }
            return answer.toString(ISO_8859_1);
        }
    }
}
