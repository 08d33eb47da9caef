package se.kansli.application.robustness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.application.postgres.EmbeddedPostgres;
import se.kansli.kernel.Stockholm;

/// A Kansli is backed up while it serves, somebody makes a mistake, and its server dies. What docs/backup.md says
/// brings it back, as it was just before the mistake or whole.
class BackupIT {

    private static final String HEAD = "select coalesce(max(globalindex), 0) from domainevententry";
    private static final int CASES_BEFORE = 3;
    private static final int CASES_AFTER = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// What was answered with a number, by the key that it was asked for with.
    private static final Map<String, String> promised = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static Path copy;
    private static ArchivedPostgres postgres;
    private static Map<String, String> answersBefore;
    private static long headBefore;
    private static String mistaken;
    private static Instant mistakenAt;

    @BeforeAll
    static void a_backup_then_a_mistake_then_the_end() throws Exception {
        copy = folder.resolve("copy");
        postgres = ArchivedPostgres.make(folder.resolve("kansli"), folder.resolve("archive"));
        try (KansliProcess kansli = KansliProcess.start(postgres.folder())) {
            Office.establish(kansli.as("admin"), "KS", "SFN", "UN");
            String remitted = remitted(kansli);
            backUpWhileItServes(kansli.as("admin"));
            String answering = Office.answerAtSfn(
                    kansli.as("registrator.sfn"),
                    kansli.as("martina.adielsbalk"),
                    kansli.as("sekreterare.sfn"),
                    remitted,
                    Stockholm.today(Clock.systemUTC()).toString());
            registerSeveral(kansli.as("admin"), "före", CASES_BEFORE);
            Standstill.awaitOn(postgres.jdbc());
            headBefore = head(postgres.jdbc());
            answersBefore = Answers.of(kansli.url(), kansli.as("admin"), questions(remitted, answering));
            assertThat(head(postgres.jdbc())).isEqualTo(headBefore);
            assertThat(answersBefore.values())
                    .filteredOn(answer -> !answer.startsWith("200 "))
                    .as("SFN had no case then")
                    .hasSize(1);

            mistaken = remitted(kansli);
            mistakenAt = Instant.parse(kansli.as("admin")
                    .get(Office.path(mistaken) + "/timeline")
                    .expect(200)
                    .body()
                    .at("/items/0/recordedAt")
                    .asString());
            registerSeveral(kansli.as("admin"), "efter", CASES_AFTER);
            postgres.archiveAll();
            registerSeveral(kansli.as("admin"), "sist", CASES_AFTER);
            postgres.kill();
            kansli.kill();
        }
    }

    @Test
    void restored_to_just_before_the_mistake_it_answers_as_it_did_and_goes_on() throws Exception {
        Path restored = folder.resolve("before-the-mistake");
        postgres.restoreTo(mistakenAt, copy, restored);

        try (RunningKansli kansli = RunningKansli.in(restored)) {
            ApiUser admin = kansli.as("admin");
            List<String> questions = List.copyOf(answersBefore.keySet());
            assertThat(head(jdbc(kansli))).isEqualTo(headBefore);
            assertThat(Answers.of(kansli.url(), admin, questions)).isEqualTo(answersBefore);

            new Projected(admin, jdbc(kansli)).rebuildAll();

            assertThat(Answers.of(kansli.url(), admin, questions)).isEqualTo(answersBefore);
            admin.get(Office.path(mistaken)).expect(404);
            assertThat(Office.inbox(admin, "UN")).doesNotContain("UN-IN-" + mistaken + "-R1");
            itGoesOn(kansli);
        }
    }

    @Test
    void restored_to_the_end_it_has_everything_that_was_answered() throws Exception {
        Path restored = folder.resolve("to-the-end");
        postgres.restoreToTheEnd(copy, restored);

        try (RunningKansli kansli = RunningKansli.in(restored)) {
            ApiUser admin = kansli.as("admin");
            assertThat(promised.keySet().stream().map(key -> repeat(admin, key)))
                    .containsExactlyElementsOf(promised.values());
            assertThat(numbers(jdbc(kansli), "KS"))
                    .isEqualTo(IntStream.rangeClosed(1, promised.size() + 2)
                            .boxed()
                            .toList());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Office.inbox(admin, "UN"))
                            .contains("UN-IN-" + mistaken + "-R1")
                            .doesNotHaveDuplicates());
            assertThat(Office.number(Office.register(admin, "KS", "Det första nya")))
                    .isEqualTo(promised.size() + 3);
        }
    }

    /// Numbers that were given after the point are taken in and not given again, and what happens by itself happens.
    private static void itGoesOn(RunningKansli kansli) {
        ApiUser admin = kansli.as("admin");
        int lastKept = Office.number(promised("före-" + CASES_BEFORE));
        int lastLost = Office.number(promised("sist-" + CASES_AFTER));
        assertThat(repeat(admin, "före-1")).isEqualTo(promised("före-1"));
        for (int lost = lastKept + 1; lost <= lastLost; lost++) {
            admin.post("/api/v1/cases/imports", Office.existing("KS", lost)).expect(201);
        }
        String remitted = Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
        assertThat(Office.number(remitted)).isEqualTo(lastLost + 1);
        send(kansli.as("carolina.andersson"), remitted);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Office.inbox(admin, "UN")).contains("UN-IN-" + remitted + "-R1"));
    }

    /// A case of kommunstyrelsen that lies in the inboxes of SFN and UN.
    private static String remitted(KansliProcess kansli) {
        String caseId = Office.caseToSendOnRemiss(
                kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
        send(kansli.as("carolina.andersson"), caseId);
        for (String namnd : List.of("SFN", "UN")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Office.inbox(kansli.as("admin"), namnd))
                            .contains(namnd + "-IN-" + caseId + "-R1"));
        }
        return caseId;
    }

    private static void send(ApiUser officer, String caseId) {
        officer.post(Office.path(caseId) + "/remisser", Office.remiss(List.of("SFN", "UN")))
                .expect(201);
    }

    private static void backUpWhileItServes(ApiUser registrator) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> registered = other.submit(() -> registerWhile(going, registrator));
            try {
                postgres.backUp(copy);
            } finally {
                going.set(false);
            }
            assertThat(registered.get()).isPositive();
        }
    }

    private static int registerWhile(AtomicBoolean going, ApiUser registrator) {
        int registered = 0;
        while (going.get()) {
            register(registrator, "under-" + ++registered);
        }
        return registered;
    }

    private static void registerSeveral(ApiUser registrator, String key, int cases) {
        IntStream.rangeClosed(1, cases).forEach(nth -> register(registrator, key + "-" + nth));
    }

    private static void register(ApiUser registrator, String key) {
        promised.put(key, repeat(registrator, key));
    }

    private static String promised(String key) {
        return requireNonNull(promised.get(key));
    }

    private static String repeat(ApiUser registrator, String key) {
        return Office.caseId(registrator
                .post("/api/v1/cases", Office.registration("KS", "Registrering " + key), key)
                .expect(201));
    }

    private static List<String> questions(String remitted, String answering) {
        String instant = Instant.now().toString();
        Stream<String> ofCases = Stream.of(remitted, answering, promised("före-1"))
                .map(Office::path)
                .flatMap(path -> Stream.of(
                        path,
                        path + "?validAt=" + Office.YEAR + "-03-01",
                        path + "?knownAt=" + instant,
                        path + "/timeline?limit=200",
                        path + "/remisser"));
        Stream<String> ofOthers = Stream.of(
                Office.path(remitted) + "/records/1/file",
                "/api/v1/remisser/" + remitted + "-R1",
                "/api/v1/remisser/" + remitted + "-R1/compilation",
                "/api/v1/incoming-remisser/UN-IN-" + remitted + "-R1",
                "/api/v1/inboxes/SFN",
                "/api/v1/inboxes/UN",
                "/api/v1/diarium?limit=200",
                "/api/v1/diarium?text=cykelv%C3%A4g",
                "/api/v1/public/diarium?limit=200",
                "/api/v1/public/diarium/" + remitted,
                "/api/v1/public/postlistor/KS/" + Office.YEAR + "-03-01",
                "/diarium",
                "/diarium/" + remitted,
                "/api/v1/bodies",
                "/api/v1/operations/parked-letters");
        return Stream.concat(ofCases, ofOthers).toList();
    }

    private static long head(JdbcTemplate database) {
        return database.queryForList(HEAD, Long.class).getFirst();
    }

    private static List<Integer> numbers(JdbcTemplate database, String authority) {
        return database.queryForList("""
                select split_part(aggregateidentifier, '-', 3)::int from domainevententry
                 where payloadtype = 'CaseRegistered' and aggregateidentifier like ? || '-%' order by 1""", Integer.class, authority);
    }

    private static JdbcTemplate jdbc(RunningKansli kansli) {
        EmbeddedPostgres restored = kansli.bean(EmbeddedPostgres.class);
        return new JdbcTemplate(
                new DriverManagerDataSource(restored.jdbcUrl(), restored.username(), restored.password()));
    }
}
