package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that an office does, while the nodes of Kansli and their database die again and again. `mvn verify
/// -Pstorm` makes it a long one.
class KillStormIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillStormIT.class);
    private static final int KILLS = Integer.getInteger("kansli.storm.kills", 1);
    private static final int DATABASE_KILLS = Integer.getInteger("kansli.storm.database-kills", 1);
    private static final int REMISSER = Integer.getInteger("kansli.storm.remisser", 20);
    private static final long SEED =
            Long.getLong("kansli.storm.seed", ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));

    /// The new year comes in the middle of it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 10);

    static IntStream nodes() {
        return Stream.of(System.getProperty("kansli.storm.nodes", "2").split(",", -1))
                .mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void what_was_promised_is_there_once_and_in_order_and_all_views_are_right(int nodes, @TempDir Path folder)
            throws Exception {
        LOG.info(
                "{} nodes, of which {} are killed, and {} databases, by the seed {}",
                nodes,
                KILLS,
                DATABASE_KILLS,
                SEED);
        Ledger ledger = new Ledger();
        try (MortalPostgres postgres = MortalPostgres.start(folder);
                Nodes there = Nodes.start(folder, nodes, FIRST_DAY, postgres.settings())) {
            Office.establish(there.as("admin"), Load.SENDER);
            Office.establish(there.as("admin"), Load.ASKED.toArray(String[]::new));
            try (Load running = Load.start(there, ledger, SEED, REMISSER);
                    Watch watch = Watch.over(postgres.sql())) {
                Storm.over(there, postgres, ledger, SEED, KILLS, DATABASE_KILLS);
            }
            LOG.info("After the storm: {}", ledger);
            assertThat(ledger.promised()).hasSizeGreaterThan(100);
            Inspection.of(there, postgres, ledger);
        }
    }
}
