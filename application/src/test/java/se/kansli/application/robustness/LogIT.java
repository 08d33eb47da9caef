package se.kansli.application.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.kernel.Stockholm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A story with everything in it that must not be logged, and with faults that must be.
class LogIT {

    private static final String DATABASE = "log";
    private static final String PERSON = "Vendela Zetterlund";
    private static final String TITLE = "Vårdnadstvist i Trekanten";
    private static final String FILE_NAME = "journalutdrag.txt";
    private static final String WORDS = "Barnet bör bo kvar hos mormor.";
    private static final String LETTERS = "/api/v1/operations/parked-letters";
    private static final String DAY = "2024-03-01";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Told told;
    private static List<JsonNode> log;

    /// What a fault in the log is to be found by.
    private record Told(String caseId, ApiUser.Answer damagedFile) {}

    @BeforeAll
    static void tell() throws Exception {
        try (KansliProcess kansli = KansliProcess.start(
                folder,
                "spring.datasource.url=" + TestPostgres.url(DATABASE),
                "spring.datasource.username=" + TestPostgres.username(),
                "spring.datasource.password=" + TestPostgres.password(),
                "kansli.parked-letters.look=1h",
                "logging.structured.format.console=ecs",
                "logging.level.root=info",
                "logging.level.se.kansli=debug")) {
            told = storyOn(kansli, new JdbcTemplate(TestPostgres.dataSource(DATABASE)));
        }
        try (Stream<String> lines = Files.lines(folder.resolve("kansli.log"), UTF_8)) {
            log = lines.map(JSON::readTree).toList();
        }
    }

    @Test
    void no_line_says_whom_or_what_a_case_is_about() {
        String[] kept = Stream.of(PERSON, TITLE, FILE_NAME, WORDS)
                .flatMap(text -> Stream.of(text, HexFormat.of().formatHex(text.getBytes(UTF_8))))
                .toArray(String[]::new);
        assertThat(log)
                .anySatisfy(line -> assertThat(line.toString()).contains("no room for SFN-IN-" + told.caseId() + "-R1"))
                .allSatisfy(line -> assertThat(line.toString()).doesNotContainIgnoringCase(kept));
    }

    @Test
    void a_fault_in_a_request_is_logged_with_the_request_and_the_case() {
        assertThat(told.damagedFile().status()).isEqualTo(500);
        assertThat(faultsOf(told.damagedFile()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("case").asString()).isEqualTo(told.caseId()));
    }

    /// What is worse than a piece of information and came of this request.
    private static List<JsonNode> faultsOf(ApiUser.Answer answer) {
        String correlation = answer.headers().firstValue("X-Request-Id").orElseThrow();
        return log.stream()
                .filter(line -> correlation.equals(line.path("correlation").asString("")))
                .filter(line -> !line.at("/log/level").asString().equals("INFO"))
                .filter(line -> !line.at("/log/level").asString().equals("DEBUG"))
                .toList();
    }

    private static Told storyOn(KansliProcess kansli, JdbcTemplate database) {
        Office.establish(kansli.as("admin"), "KS", "SFN");
        ApiUser registrator = kansli.as("registrator.ks");
        ApiUser officer = kansli.as("carolina.andersson");

        String caseId =
                Office.caseId(registrator.post("/api/v1/cases", registration()).expect(201));
        registrator.post("/api/v1/cases", Map.of("authority", PERSON)).expect(400);

        JsonNode uploaded = officer.upload("/api/v1/contents?fileName=" + FILE_NAME, (PERSON + WORDS).getBytes(UTF_8))
                .expect(201)
                .body();
        officer.post(Office.path(caseId) + "/records", Office.record(Office.file(uploaded, FILE_NAME)))
                .expect(201);
        officer.get(Office.path(caseId)).expect(200);
        database.update("update content_chunk set bytes = set_byte(bytes, 0, 0)");
        ApiUser.Answer damagedFile = officer.get(Office.path(caseId) + "/records/1/file");

        refuseToStoreArrivals(database);
        kansli.as("oliver.wykman")
                .post(
                        Office.path(caseId) + "/decisions",
                        Map.of("reference", Office.decision(), "kind", "SEND_ON_REMISS", "wording", WORDS))
                .expect(204);
        officer.post(Office.path(caseId) + "/remisser", Office.remiss(List.of("SFN")))
                .expect(201);
        ApiUser admin = kansli.as("admin");
        await().atMost(PATIENCE).until(() -> letters(admin).size() == 1);
        String letterId = letters(admin).get(0).get("letterId").asString();
        admin.post(LETTERS + "/" + letterId + "/retry", Map.of()).expect(200);

        String remissPath = "/api/v1/remisser/" + caseId + "-R1";
        registrator.post(remissPath + "/spontaneous-answers", answer()).expect(201);
        assertThat(registrator
                        .post(remissPath + "/answers", answerOfOneNotAsked())
                        .status())
                .isGreaterThanOrEqualTo(400);
        return new Told(caseId, damagedFile);
    }

    private static JsonNode letters(ApiUser admin) {
        return admin.get(LETTERS).expect(200).body();
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "authority", "KS",
                "kind", "GENERAL",
                "title", TITLE,
                "publicTitle", TITLE,
                "initiator", Map.of("name", PERSON, "kind", "PRIVATE_PERSON"),
                "receivedOn", DAY,
                "registeredOn", DAY);
    }

    private static Map<String, Object> answer() {
        return Map.of(
                "from", Map.of("name", PERSON, "kind", "PRIVATE_PERSON"),
                "text", WORDS,
                "receivedOn", today());
    }

    private static Map<String, Object> answerOfOneNotAsked() {
        return Map.of("remissinstans", "UN", "kind", "YTTRANDE", "text", PERSON + WORDS, "receivedOn", today());
    }

    private static String today() {
        return Stockholm.today(Clock.systemUTC()).toString();
    }

    private static void refuseToStoreArrivals(JdbcTemplate database) {
        database.execute("create function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'no room for %', new.aggregateidentifier; end $$");
        database.execute("create trigger refuse before insert on domainevententry for each row when "
                + "(new.payloadtype = 'RemissArrived') execute function refuse()");
    }
}
