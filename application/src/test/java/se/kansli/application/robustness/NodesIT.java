package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kansli.application.demonstration.ApiUser;

/// Two nodes on one database, of which one dies: the other goes on with what it did alone.
class NodesIT {

    private static final Logger LOG = LoggerFactory.getLogger(NodesIT.class);
    private static final LocalDate A_DAY_IN_THE_OFFICE = LocalDate.of(Office.YEAR, 3, 4);
    private static final String DELIVERY = "policy-deliver-remiss-to-remissinstanser";

    /// `kansli.nodes.silent-after` and `kansli.nodes.look`, and a little for a machine that has much to do.
    private static final Duration TIME_TO_MOVE = Duration.ofSeconds(10 + 1 + 4);

    @Test
    @Timeout(240)
    void what_only_the_dead_node_did_another_does_soon_and_those_who_follow_an_inbox_there_are_told(
            @TempDir Path folder) throws Exception {
        try (MortalPostgres postgres = MortalPostgres.start(folder);
                Nodes nodes = Nodes.start(folder, 2, A_DAY_IN_THE_OFFICE, postgres.settings());
                HttpClient http = HttpClient.newHttpClient()) {
            Office.establish(nodes.as("admin"), "KS", "UN");
            String caseId = Office.caseToSendOnRemiss(
                    nodes.as("registrator.ks"), nodes.as("carolina.andersson"), nodes.as("oliver.wykman"));
            int postman = nodes.withPid(keeperOf(DELIVERY, postgres)).orElseThrow();
            KansliProcess other = nodes.node(1 - postman);
            ApiUser officer = other.as("carolina.andersson");
            Iterator<String> told = follow(http, other);
            assertThatSomethingChanged(told);

            nodes.kill(postman);
            long killed = System.nanoTime();
            officer.post(Office.path(caseId) + "/remisser", Office.remiss(List.of("UN")))
                    .expect(201);

            ApiUser asked = other.as("kansli.un");
            while (isEmpty(asked.get("/api/v1/inboxes/UN"))) {
                assertThatSomethingChanged(told);
            }
            Duration silence = Duration.ofNanos(System.nanoTime() - killed);
            LOG.info("Delivered {} ms after the death", silence.toMillis());
            assertThat(silence).isLessThan(TIME_TO_MOVE);
            await().atMost(TIME_TO_MOVE)
                    .untilAsserted(() -> assertThat(keepers(postgres)).containsExactly(other.pid()));
            http.shutdownNow();
        }
    }

    /// The process that has this group of handlers to itself.
    private static long keeperOf(String group, MortalPostgres postgres) {
        return postgres.sql()
                .queryForList(
                        "select split_part(owner, '@', 1)::bigint from tokenentry where processorname = ?",
                        Long.class,
                        group)
                .getFirst();
    }

    private static List<Long> keepers(MortalPostgres postgres) {
        return postgres.sql()
                .queryForList("select distinct split_part(owner, '@', 1)::bigint from tokenentry", Long.class);
    }

    private static boolean isEmpty(ApiUser.Answer inbox) {
        return inbox.expect(200).body().get("items").isEmpty();
    }

    /// Whoever begins to follow is told so at once.
    private static void assertThatSomethingChanged(Iterator<String> told) {
        assertThat(told.next()).isEqualTo("event:changed");
        assertThat(told.next()).isEqualTo("data:UN");
    }

    private static Iterator<String> follow(HttpClient http, KansliProcess node) throws Exception {
        HttpResponse<Stream<String>> stream = http.send(
                HttpRequest.newBuilder(node.url().resolve("/api/v1/inboxes/UN/events"))
                        .header(
                                "Authorization",
                                "Bearer " + node.as("kansli.un").token())
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream.body()
                .filter(line -> !line.isEmpty() && !line.startsWith(":"))
                .iterator();
    }
}
