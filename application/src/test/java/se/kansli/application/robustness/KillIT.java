package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.kansli.application.demonstration.ApiUser;
import se.kansli.application.postgres.EmbeddedPostgres;
import tools.jackson.databind.JsonNode;

/// The process ends in the middle of everything, and is started again on what it left behind.
class KillIT {

    /// More of them make a longer test: `-Dkansli.kills=20`.
    private static final int KILLS = Integer.getInteger("kansli.kills", 1);

    private static final int CLIENTS = 8;
    private static final int MOST_REGISTRATIONS = 200;
    private static final String REMISS_KEY = "remissen";
    private static final List<String> NAMNDER = List.of("KFN", "SBN", "SFN", "SN", "UN");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void what_was_promised_is_kept_and_nothing_is_done_twice(@TempDir Path folder) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Path own = Files.createDirectory(folder.resolve("kill-" + kill));
            killAndStartAgain(own, ThreadLocalRandom.current().nextInt(1, MOST_REGISTRATIONS));
        }
    }

    /// @param moment how many registrations have been answered when the process is killed
    private static void killAndStartAgain(Path folder, int moment) throws Exception {
        Registrations registrations = new Registrations(moment);
        String remitted;
        try (KansliProcess kansli = KansliProcess.start(folder)) {
            Office.establish(kansli.as("admin"), "KS");
            Office.establish(kansli.as("admin"), NAMNDER.toArray(String[]::new));
            remitted = Office.caseToSendOnRemiss(
                    kansli.as("registrator.ks"), kansli.as("carolina.andersson"), kansli.as("oliver.wykman"));
            Crowd.allAtOnce(Stream.concat(registrations.by(kansli), Stream.of(registrations.killer(kansli, remitted)))
                    .toList());
        }
        Map<String, String> promised = Map.copyOf(registrations.answered);
        try (KansliProcess kansli = KansliProcess.start(folder)) {
            ApiUser registrator = kansli.as("registrator.ks");
            registrations.sent.forEach(key -> registrations.register(registrator, key));
            assertThat(registrations.answered)
                    .as("killed after %d answers", moment)
                    .containsAllEntriesOf(promised);
            send(kansli.as("carolina.andersson"), remitted);
            for (String namnd : NAMNDER) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(Office.inbox(kansli.as("admin"), namnd))
                                .as("killed after %d answers", moment)
                                .containsExactly(namnd + "-IN-" + remitted + "-R1"));
            }
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(unreadBy(kansli.as("admin"))).containsOnly(0L));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            JdbcTemplate log = new JdbcTemplate(
                    new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password()));
            assertThat(registrations.answered.values()).doesNotHaveDuplicates();
            assertThat(numbers(log))
                    .as("killed after %d answers", moment)
                    .isEqualTo(IntStream.rangeClosed(1, registrations.sent.size() + 1)
                            .boxed()
                            .toList());
            assertThat(arrivals(log)).hasSameSizeAs(NAMNDER).doesNotHaveDuplicates();
        }
    }

    private static void send(ApiUser officer, String caseId) {
        officer.post(Office.path(caseId) + "/remisser", Office.remiss(NAMNDER), REMISS_KEY)
                .expect(201);
    }

    private static List<Long> unreadBy(ApiUser admin) {
        JsonNode projections =
                admin.get("/api/v1/operations/projections").expect(200).body();
        return projections
                .valueStream()
                .map(projection -> projection.get("unreadEvents").asLong())
                .toList();
    }

    private static List<Integer> numbers(JdbcTemplate log) {
        return log.queryForList("""
                select split_part(aggregateidentifier, '-', 3)::int from domainevententry
                 where payloadtype = 'CaseRegistered' order by 1""", Integer.class);
    }

    private static List<String> arrivals(JdbcTemplate log) {
        return log.queryForList(
                "select aggregateidentifier from domainevententry where payloadtype = 'RemissArrived'", String.class);
    }

    /// What several registrars have asked for until the server was gone, and what they got for an answer.
    private static final class Registrations {

        private final Set<String> sent = ConcurrentHashMap.newKeySet();
        private final Map<String, String> answered = new ConcurrentHashMap<>();
        private final CountDownLatch moment;

        Registrations(int moment) {
            this.moment = new CountDownLatch(moment);
        }

        Stream<Callable<Void>> by(KansliProcess kansli) {
            return IntStream.range(0, CLIENTS).mapToObj(client -> {
                ApiUser registrator = kansli.as("registrator.ks");
                return () -> {
                    untilTheServerIsGone(registrator, client);
                    return null;
                };
            });
        }

        /// Sends the remiss as soon as the moment has come, and kills the server while that is under way.
        Callable<Void> killer(KansliProcess kansli, String remitted) {
            ApiUser officer = kansli.as("carolina.andersson");
            return () -> {
                assertThat(moment.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                Thread sending = Thread.ofVirtual().start(() -> sendIfThereIsTime(officer, remitted));
                sending.join(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, 200)));
                kansli.kill();
                assertThat(sending.join(PATIENCE)).isTrue();
                return null;
            };
        }

        void register(ApiUser registrator, String key) {
            String caseId = Office.caseId(registrator
                    .post("/api/v1/cases", Office.registration("KS", "Registrering " + key), key)
                    .expect(201));
            answered.put(key, caseId);
        }

        private void untilTheServerIsGone(ApiUser registrator, int client) {
            for (int each = 1; each <= MOST_REGISTRATIONS; each++) {
                String key = client + "-" + each;
                sent.add(key);
                try {
                    register(registrator, key);
                } catch (UncheckedIOException gone) {
                    return;
                }
                moment.countDown();
            }
        }

        private static void sendIfThereIsTime(ApiUser officer, String remitted) {
            try {
                send(officer, remitted);
            } catch (UncheckedIOException gone) {
                assertThat(gone.getCause()).isNotNull();
            }
        }
    }
}
