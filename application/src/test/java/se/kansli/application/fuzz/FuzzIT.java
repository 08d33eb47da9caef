package se.kansli.application.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestPostgres;

/// Thousands of requests, good, bad and hostile, made by the description that the running program gives of itself.
///
/// `-Dfuzz.requests` says how many there are, `-Dfuzz.seed` of which seed, and `-Dfuzz.only` repeats one of them.
class FuzzIT {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzIT.class);
    private static final String DATABASE = "fuzz";
    private static final int IN_EVERY_BUILD = 4000;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L);

    private static RunningKansli kansli;
    private static Shots shots;
    private static Known known;

    @BeforeAll
    static void settle() throws Exception {
        kansli = RunningKansli.on(
                DATABASE,
                "kansli.web.read-patience=100ms",
                "kansli.web.most-streams=50",
                "kansli.parked-letters.look=1h");
        known = Town.settle(kansli);
        try (HttpClient http = HttpClient.newHttpClient()) {
            byte[] published = http.send(
                            HttpRequest.newBuilder(kansli.url().resolve("/v3/api-docs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            shots = new Shots(
                    Description.read(published), new Callers(kansli.bean(RSAKey.class), Town.AUTHORITIES), known);
        }
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void nothing_that_comes_in_breaks_leaks_or_stores_what_was_refused() {
        int requests = Integer.getInteger("fuzz.requests", IN_EVERY_BUILD);
        int only = Integer.getInteger("fuzz.only", 0);
        List<Long> seeds = Long.getLong("fuzz.seed") == null ? SEEDS : List.of(Long.getLong("fuzz.seed"));
        Outcomes outcomes = new Outcomes(TestPostgres.dataSource(DATABASE));
        Findings findings = new Findings();
        Run run = new Run(kansli.url(), shots, known, outcomes, findings);
        long started = System.nanoTime();

        for (long seed : seeds) {
            run.of(seed, Math.max(only, 1), only > 0 ? only : requests / seeds.size());
        }

        LOG.info(
                "{} requests in {} s, {} events; answers: {}",
                only > 0 ? 1 : requests,
                Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                outcomes.events(),
                outcomes);
        assertThat(Stream.of(findings.told(), outcomes.storedByRefused()))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }
}
