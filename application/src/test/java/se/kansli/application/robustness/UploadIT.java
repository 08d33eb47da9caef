package se.kansli.application.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files that are larger than one would hold in memory, on their way in and out.
class UploadIT {

    private static final String DATABASE = "uploads";
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 64 * MEGABYTE;
    /// More than there are projections: a first start builds them side by side.
    private static final int CONNECTIONS = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static RunningKansli kansli;
    private static HttpClient http;
    private static JdbcTemplate database;
    private static ApiUser officer;
    private static String caseId;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on(
                DATABASE,
                "kansli.largest-file=64MB",
                "kansli.web.share-of-one=1",
                "server.tomcat.connection-timeout=60s",
                "spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS);
        http = HttpClient.newHttpClient();
        database = new JdbcTemplate(TestPostgres.dataSource(DATABASE));
        Office.establish(kansli.as("admin"), "KS", "SFN");
        officer = kansli.as("carolina.andersson");
        caseId = Office.register(kansli.as("registrator.ks"), "KS", "Cykelväg vid Ängöleden");
    }

    @AfterAll
    static void stop() {
        http.shutdownNow();
        kansli.close();
    }

    @Test
    void the_largest_file_comes_out_as_it_went_in() throws Exception {
        JsonNode uploaded = created(upload(new Generated(1, LARGEST)));
        assertThat(uploaded.get("size").asInt()).isEqualTo(LARGEST);
        assertThat(uploaded.get("sha256").asString()).isEqualTo(sha256(new Generated(1, LARGEST)));

        HttpResponse<InputStream> download = download(officer, register(uploaded));

        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(sha256(download.body())).isEqualTo(uploaded.get("sha256").asString());
    }

    @Test
    void a_file_over_the_limit_is_refused_and_nothing_of_it_is_kept() throws Exception {
        long before = chunks();
        HttpResponse<String> refused = upload(new Generated(2, LARGEST + 1));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(JSON.readTree(refused.body()).get("type").asString()).isEqualTo("urn:kansli:problem:too-large");
        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void a_file_whose_bytes_have_changed_is_reported_and_not_served() throws Exception {
        JsonNode uploaded = created(upload(new Generated(3, 3 * MEGABYTE)));
        String record = register(uploaded);
        database.update("""
                update content_chunk set bytes = set_byte(bytes, 17, (get_byte(bytes, 17) + 1) % 256)
                 where ordinal = 2 and upload = (select upload from content where sha256 = ?)""", uploaded.get("sha256").asString());

        HttpResponse<InputStream> answer = download(officer, record);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(JSON.readTree(answer.body()).get("type").asString()).isEqualTo("urn:kansli:problem:corrupt-content");
    }

    @Test
    void more_slow_senders_than_there_are_connections_delay_nobody_and_half_a_file_is_not_kept() throws Exception {
        long before = chunks();
        List<SlowSender> senders = new ArrayList<>();
        for (int sender = 0; sender < CONNECTIONS * 2; sender++) {
            senders.add(SlowSender.begin(sender));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(chunks()).isEqualTo(before + senders.size()));

        assertThat(Office.register(kansli.as("registrator.ks"), "KS", "Medan andra laddar upp"))
                .startsWith("KS-");

        for (SlowSender finishes : senders.subList(0, CONNECTIONS)) {
            assertThat(finishes.finish()).startsWith("HTTP/1.1 201");
        }
        for (SlowSender sender : senders) {
            sender.close();
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(chunks()).isEqualTo(before + CONNECTIONS * 2));
    }

    @Test
    void a_file_is_not_there_for_the_officials_of_another_authority() throws Exception {
        String record = register(created(upload(new Generated(4, MEGABYTE))));
        assertThat(statusOf(officer, record)).isEqualTo(200);
        assertThat(statusOf(kansli.as("registrator.sfn"), record)).isEqualTo(404);
    }

    private static HttpResponse<String> upload(InputStream content) throws IOException, InterruptedException {
        return http.send(
                request(officer, "/api/v1/contents?fileName=ritning.bin")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> content))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    /// Answers with the path of the new record's file.
    private static String register(JsonNode uploaded) {
        JsonNode registered = officer.post(
                        Office.path(caseId) + "/records", Office.record(Office.file(uploaded, "ritning.bin")))
                .expect(201)
                .body();
        String record = Office.path(caseId) + "/records/"
                + registered.get("recordNumber").asInt();
        officer.get(Office.path(caseId)).expect(200);
        return record + "/file";
    }

    private static HttpResponse<InputStream> download(ApiUser reader, String path)
            throws IOException, InterruptedException {
        return http.send(request(reader, path).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static int statusOf(ApiUser reader, String path) throws IOException, InterruptedException {
        return http.send(request(reader, path).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(ApiUser user, String path) {
        return HttpRequest.newBuilder(kansli.url().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + user.token());
    }

    private static String sha256(InputStream content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream digested = new DigestInputStream(content, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long chunks() {
        return Long.parseLong(
                String.valueOf(database.queryForObject("select count(*) from content_chunk", Long.class)));
    }

    /// Sends a little more than half of a file of two mebibytes, and the rest when it is told to.
    private record SlowSender(Socket socket, InputStream content) implements AutoCloseable {

        static SlowSender begin(long seed) throws IOException {
            URI server = kansli.url();
            SlowSender sender = new SlowSender(
                    new Socket(server.getHost(), server.getPort()), new Generated(100 + seed, 2 * MEGABYTE));
            sender.socket.getOutputStream().write("""
                    POST /api/v1/contents?fileName=ritning.bin HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Length: %d\r
                    Connection: close\r
                    \r
                    """.formatted(server.getAuthority(), officer.token(), 2 * MEGABYTE)
                    .getBytes(UTF_8));
            sender.socket.getOutputStream().write(sender.content.readNBytes(MEGABYTE + 1));
            return sender;
        }

        /// Answers with the first line of the answer.
        String finish() throws IOException {
            content.transferTo(socket.getOutputStream());
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /// So many bytes that follow from a seed and are nowhere as a whole.
    private static final class Generated extends InputStream {

        private final SplittableRandom random;
        private int left;

        Generated(long seed, int size) {
            this.random = new SplittableRandom(seed);
            this.left = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("only in blocks, which follow from the seed alone");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int served = Math.min(length, left);
            for (int index = 0; index < served; index++) {
                target[offset + index] = (byte) random.nextInt();
            }
            left -= served;
            return served;
        }
    }
}
