package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;
import se.kansli.application.demonstration.ApiUser;
import tools.jackson.databind.JsonNode;

/// All views are thrown away and made again, and nobody notices.
class RebuildWhileServingIT {

    private static final String DATABASE = "rebuild_while_serving";
    private static final int CASES = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningKansli kansli;
    private static ApiUser admin;
    private static Projected projected;
    private static String remitted;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on(DATABASE);
        admin = kansli.as("admin");
        projected = new Projected(admin, new JdbcTemplate(TestPostgres.dataSource(DATABASE)));
        Office.establish(admin, "KS", "SFN", "UN");
        remitted = Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
        kansli.as("carolina.andersson")
                .post(Office.path(remitted) + "/remisser", Office.remiss(List.of("SFN", "UN")))
                .expect(201);
        Meeting.prepare(admin, "KS");
        String meeting = Meeting.hold(kansli.as("oliver.wykman"), "KS");
        kansli.as("oliver.wykman")
                .post("/api/v1/minutes/" + meeting + "-J/ready", Map.of("approvers", List.of()))
                .expect(201);
        String person = kansli.as("oliver.wykman")
                .post("/api/v1/persons", Map.of("authority", "KS", "name", "Eva Lind"))
                .expect(201)
                .body()
                .get("person")
                .asString();
        kansli.as("oliver.wykman")
                .post(
                        "/api/v1/bodies/KS/mandates",
                        Map.of(
                                "authority",
                                "KS",
                                "person",
                                person,
                                "role",
                                "MEMBER",
                                "from",
                                Map.of("earliest", "2023-01-01")))
                .expect(204);
        kansli.as("oliver.wykman")
                .post(
                        "/api/v1/assignments",
                        Map.of(
                                "authority",
                                "KS",
                                "decision",
                                Map.of("body", "KS", "date", "2023-12-01", "paragraph", "§ 210"),
                                "point",
                                4,
                                "wording",
                                "Kontoret får i uppdrag att ta fram en strategi.",
                                "task",
                                Map.of("lead", Map.of("unit", "Kommunledningskontoret"))))
                .expect(201);
        kansli.as("oliver.wykman")
                .post(
                        Office.path(remitted) + "/decisions",
                        Map.of(
                                "reference",
                                Map.of("body", "KS", "date", "2023-12-01", "delegation", "1.4"),
                                "kind",
                                "GRANT",
                                "wording",
                                "Bidraget beviljas."))
                .expect(204);
        ApiUser registrar = kansli.as("registrator.ks");
        JsonNode printed = registrar
                .post(
                        "/api/v1/minutes/readings",
                        Map.of(
                                "text",
                                "Kommunstyrelsen\nSammanträdesdatum 2020-11-11\n\n§ 7 Rapport\n\nLades till handlingarna.\n"))
                .expect(200)
                .body();
        registrar
                .post(
                        "/api/v1/meetings/imports",
                        Map.of("authority", "KS", "body", "KS", "receivedOn", "2024-02-01", "minutes", printed))
                .expect(201);
        for (int number = 2; number <= CASES; number++) {
            Office.register(admin, "KS", "Ärende " + number);
        }
        await().atMost(PATIENCE).until(() -> !Office.inbox(admin, "UN").isEmpty());
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void views_that_are_made_again_equal_those_that_were_kept() {
        projected.awaitTheHead();
        Map<String, List<Map<String, Object>>> kept = projected.views();
        assertThat(kept.values()).noneMatch(List::isEmpty);

        projected.rebuildAll();

        assertThat(projected.views()).isEqualTo(kept);
    }

    @Test
    void reads_and_writes_go_on_meanwhile_and_nothing_of_them_is_lost() throws Exception {
        AtomicBoolean rebuilding = new AtomicBoolean(true);
        List<Callable<Integer>> everybody = new ArrayList<>();
        everybody.add(() -> {
            try {
                projected.rebuildAll();
                projected.rebuildAll();
            } finally {
                rebuilding.set(false);
            }
            return 1;
        });
        for (int user = 0; user < 4; user++) {
            ApiUser reader = kansli.as("admin");
            everybody.add(() -> readWhile(rebuilding, reader));
        }
        for (int user = 0; user < 2; user++) {
            ApiUser writer = kansli.as("registrator.ks");
            everybody.add(() -> writeWhile(rebuilding, writer));
        }

        assertThat(Crowd.allAtOnce(everybody)).as("rounds of each").doesNotContain(0);

        projected.awaitTheHead();
        Map<String, List<Map<String, Object>>> rebuiltUnderLoad = projected.views();
        projected.rebuildAll();
        assertThat(rebuiltUnderLoad).isEqualTo(projected.views());
    }

    private static int readWhile(AtomicBoolean rebuilding, ApiUser reader) {
        int rounds = 0;
        while (rebuilding.get()) {
            reader.get(Office.path(remitted)).expect(200);
            reader.get("/api/v1/remisser/" + remitted + "-R1").expect(200);
            reader.get("/api/v1/incoming-remisser/UN-IN-" + remitted + "-R1").expect(200);
            reader.get("/api/v1/diarium?text=cykelväg".replace("ä", "%C3%A4")).expect(200);
            reader.get("/api/v1/public/diarium/" + remitted).expect(200);
            reader.get("/api/v1/bodies/KS").expect(200);
            rounds++;
        }
        return rounds;
    }

    /// Reads each time what it has just written.
    private static int writeWhile(AtomicBoolean rebuilding, ApiUser writer) {
        int rounds = 0;
        while (rebuilding.get()) {
            String path = Office.path(Office.register(writer, "KS", "Registrerat under ombyggnaden"));
            String etag = writer.get(path).expect(200).etag();
            writer.put(
                            path + "/title",
                            Map.of("title", "Nytt namn", "publicTitle", "Nytt namn"),
                            UUID.randomUUID().toString(),
                            etag)
                    .expect(204);
            assertThat(writer.get(path).expect(200).body().get("title").asString())
                    .isEqualTo("Nytt namn");
            rounds++;
        }
        return rounds;
    }
}
