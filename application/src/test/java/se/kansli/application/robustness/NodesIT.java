package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kansli.application.demonstration.ApiUser;

/// Several nodes on one database, of which one at a time dies: the others go on with what it did alone.
class NodesIT {

    private static final Logger LOG = LoggerFactory.getLogger(NodesIT.class);
    private static final int MOST_NODES = Integer.getInteger("kansli.storm.nodes", 2);
    private static final int KILLS = Integer.getInteger("kansli.storm.kills", 2);
    private static final int REMISSER = Integer.getInteger("kansli.storm.remisser", 20);
    private static final long SEED =
            Long.getLong("kansli.storm.seed", ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
    private static final LocalDate A_DAY_IN_THE_OFFICE = LocalDate.of(Office.YEAR, 3, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 10);

    /// `kansli.nodes.silent-after` and `kansli.nodes.look`, and a little for a machine that has much to do.
    private static final Duration TIME_TO_MOVE = Duration.ofSeconds(10 + 1 + 4);

    static IntStream nodes() {
        return IntStream.rangeClosed(2, MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void nothing_is_lost_or_done_twice_or_in_another_order(int count, @TempDir Path folder) throws Exception {
        LOG.info("{} nodes, {} kills, by the seed {}", count, KILLS, SEED);
        Ledger ledger = new Ledger();
        try (MortalPostgres postgres = MortalPostgres.start(folder);
                Nodes nodes = Nodes.start(folder, count, FIRST_DAY, postgres.settings())) {
            establish(nodes);
            try (Load running = Load.start(nodes, ledger, SEED, REMISSER);
                    Watch watch = Watch.over(postgres.sql())) {
                Storm.over(nodes, postgres, ledger, SEED, KILLS, 0);
            }
            LOG.info("After the storm: {}", ledger);
            assertThat(ledger.promised()).hasSizeGreaterThan(100);
            Inspection.of(nodes, postgres, ledger);
        }
    }

    @Test
    @Timeout(240)
    void what_only_the_dead_node_did_another_does_soon_and_those_who_follow_an_inbox_there_are_told(
            @TempDir Path folder) throws Exception {
        try (MortalPostgres postgres = MortalPostgres.start(folder);
                Nodes nodes = Nodes.start(folder, 2, A_DAY_IN_THE_OFFICE, postgres.settings());
                HttpClient http = HttpClient.newHttpClient()) {
            establish(nodes);
            String caseId = Office.caseToSendOnRemiss(
                    nodes.as("registrator.ks"), nodes.as("carolina.andersson"), nodes.as("oliver.wykman"));
            int keeper = nodes.withPid(keepers(postgres).getFirst()).orElseThrow();
            KansliProcess other = nodes.node(1 - keeper);
            ApiUser officer = other.as("carolina.andersson");
            Stream<String> told = follow(http, other);

            nodes.kill(keeper);
            long killed = System.nanoTime();
            officer.post(Office.path(caseId) + "/remisser", Office.remiss(List.of("UN")))
                    .expect(201);

            assertThat(told.limit(2)).containsExactly("event:changed", "data:UN");
            Duration silence = Duration.ofNanos(System.nanoTime() - killed);
            LOG.info("The inbox was kept again after {} ms", silence.toMillis());
            assertThat(silence).isLessThan(TIME_TO_MOVE);
            await().atMost(TIME_TO_MOVE)
                    .untilAsserted(() -> assertThat(keepers(postgres)).containsExactly(other.pid()));
            http.shutdownNow();
        }
    }

    private static void establish(Nodes nodes) {
        Office.establish(nodes.as("admin"), Load.SENDER);
        Office.establish(nodes.as("admin"), Load.ASKED.toArray(String[]::new));
    }

    /// The processes that have something to themselves.
    private static List<Long> keepers(MortalPostgres postgres) {
        return postgres.sql()
                .queryForList("select distinct split_part(owner, '@', 1)::bigint from tokenentry", Long.class);
    }

    private static Stream<String> follow(HttpClient http, KansliProcess node) throws Exception {
        HttpResponse<Stream<String>> stream = http.send(
                HttpRequest.newBuilder(node.url().resolve("/api/v1/inboxes/UN/events"))
                        .header(
                                "Authorization",
                                "Bearer " + node.as("kansli.un").token())
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream.body().filter(line -> !line.isEmpty() && !line.startsWith(":"));
    }
}
