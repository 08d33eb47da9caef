package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// This version starts on what each earlier one left behind, and answers whatever that one answered, and goes on.
class OldDatabasesIT {

    /// The last migration of each version of which a database is kept; of each there is a dump and what was answered.
    private static final List<Integer> KEPT = List.of(6, 10);

    static final String TODAY = "2024-03-01";
    static final String DUE = "2024-06-01";
    static final String REMITTED = "KS-2024-0001";
    static final String KEY = "nyckel";

    /// A repeated request is the same to the letter.
    static final JsonNode REGISTRATION = JsonMapper.shared().readTree("""
            {"authority": "KS", "kind": "GENERAL", "title": "Med nyckel", "publicTitle": "Med nyckel",
             "initiator": {"name": "Tekniska kontoret", "kind": "AUTHORITY"}, "receivedOn": "2024-03-01"}""");

    private static final String STOPPED = "KS-2024-0002";
    private static final String WITH_KEY = "KS-2024-0004";
    private static final String BUSY = "KS-2024-0005";
    private static final String FIRST_REMINDER = "2024-05-18";
    private static final Pattern VERSION = Pattern.compile("^V(\\d+)__");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Stream<Integer> kept() {
        return KEPT.stream();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_an_earlier_version_left_behind_is_served(int version) throws Exception {
        String name = "left_by_v" + version;
        JdbcTemplate database = new JdbcTemplate(TestPostgres.dataSource(name));
        database.execute(text("V" + version + ".sql"));

        try (RunningKansli kansli = RunningKansli.on(name, "kansli.receipts.kept=36500d")) {
            ApiUser admin = kansli.as("admin");
            turnClockTo(TODAY, admin);
            assertThat(kansli.bean(Flyway.class).info().pending()).isEmpty();
            assertThat(differences(admin, JsonMapper.shared().readTree(text("V" + version + ".json"))))
                    .isEmpty();
            assertThat(new String(file(kansli), StandardCharsets.UTF_8)).isEqualTo("Förslag till cykelväg");
            itGoesOn(admin);
        }
    }

    /// Whoever adds a migration keeps the database of the version before it; docs/upgrade.md says how.
    @Test
    void the_version_before_the_newest_migration_is_kept() throws IOException {
        List<Integer> migrations = Stream.of(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                .map(script -> VERSION.matcher(String.valueOf(script.getFilename())))
                .filter(Matcher::find)
                .map(version -> Integer.valueOf(version.group(1)))
                .sorted()
                .toList();
        assertThat(migrations).hasSizeGreaterThan(8);
        assertThat(KEPT).containsAnyElementsOf(migrations.subList(migrations.size() - 2, migrations.size()));
    }

    static List<String> questions() {
        List<String> questions = new ArrayList<>(List.of(
                "/api/v1/bodies",
                "/api/v1/diarium?limit=50",
                "/api/v1/diarium?text=cykelv%C3%A4g",
                "/api/v1/inboxes/SFN",
                "/api/v1/incoming-remisser/UN-IN-" + REMITTED + "-R1",
                "/api/v1/public/diarium?limit=50",
                "/api/v1/public/diarium/" + REMITTED,
                "/api/v1/public/postlistor/KS/" + TODAY,
                "/api/v1/remisser/" + REMITTED + "-R1",
                "/api/v1/remisser/" + REMITTED + "-R1/compilation"));
        for (String caseId : List.of(REMITTED, STOPPED, WITH_KEY, "SFN-2024-0001")) {
            questions.add(Office.path(caseId));
            questions.add(Office.path(caseId) + "/timeline?limit=10");
        }
        return questions;
    }

    static void turnClockTo(String day, ApiUser admin) {
        admin.put("/api/v1/demonstration/clock", Map.of("today", day)).expect(200);
    }

    static ApiUser.Answer retitle(ApiUser user, String caseId, String title) {
        String etag = user.get(Office.path(caseId)).expect(200).etag();
        return user.put(
                Office.path(caseId) + "/title",
                Map.of("title", title, "publicTitle", title),
                UUID.randomUUID().toString(),
                etag);
    }

    /// What was promised is kept, and what was under way is carried through.
    private static void itGoesOn(ApiUser admin) {
        assertThat(Office.caseId(admin.post("/api/v1/cases", REGISTRATION, KEY).expect(201)))
                .isEqualTo(WITH_KEY);
        assertThat(Office.register(admin, "KS", "Det första nya")).isEqualTo("KS-2024-0006");
        retitle(admin, BUSY, "Namnet efter alla andra").expect(204);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "UN")).contains("UN-IN-" + STOPPED + "-R1"));
        turnClockTo(FIRST_REMINDER, admin);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(admin.get(Office.path(REMITTED) + "/timeline?limit=50")
                                .expect(200)
                                .body()
                                .get("items")
                                .valueStream())
                        .extracting(entry -> entry.get("event").asString())
                        .contains("RemissinstansReminded"));
    }

    /// Where today's answers lack something of what was answered then, or say it otherwise.
    private static List<String> differences(ApiUser admin, JsonNode answers) {
        return answers.propertyStream()
                .flatMap(answer -> lacking(
                        answer.getKey(),
                        answer.getValue(),
                        admin.get(answer.getKey()).expect(200).body()))
                .toList();
    }

    private static Stream<String> lacking(String at, JsonNode then, JsonNode now) {
        if (then.isObject() && now.isObject()) {
            return then.propertyStream()
                    .flatMap(field -> lacking(at + " " + field.getKey(), field.getValue(), now.path(field.getKey())));
        }
        if (then.isArray() && now.isArray() && then.size() == now.size()) {
            return IntStream.range(0, then.size())
                    .boxed()
                    .flatMap(each -> lacking(at + " " + each, then.get(each), now.get(each)));
        }
        return then.equals(now) ? Stream.empty() : Stream.of("%s: %s is now %s".formatted(at, then, now));
    }

    private static byte[] file(RunningKansli kansli) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(
                            kansli.url().resolve(Office.path(REMITTED) + "/records/1/file"))
                    .header("Authorization", "Bearer " + kansli.as("admin").token())
                    .build();
            return http.send(question, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private static String text(String name) {
        try (InputStream in = OldDatabasesIT.class.getResourceAsStream("/old-databases/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
