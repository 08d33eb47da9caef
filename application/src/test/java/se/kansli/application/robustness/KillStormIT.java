package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that an office does, while Kansli and its database die again and again. `mvn verify -Pstorm` makes it a
/// long one.
class KillStormIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillStormIT.class);
    private static final int KILLS = Integer.getInteger("kansli.storm.kills", 3);
    private static final int DATABASE_KILLS = Integer.getInteger("kansli.storm.database-kills", 1);
    private static final int REMISSER = Integer.getInteger("kansli.storm.remisser", 40);
    private static final long SEED =
            Long.getLong("kansli.storm.seed", ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));

    /// The new year comes in the middle of it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 10);

    @Test
    void what_was_promised_is_there_once_and_all_views_are_right(@TempDir Path folder) throws Exception {
        LOG.info("A storm of {} and {} kills, by the seed {}", KILLS, DATABASE_KILLS, SEED);
        Ledger ledger = new Ledger();
        try (MortalPostgres postgres = MortalPostgres.start(folder);
                Nodes nodes = Nodes.start(folder, 1, FIRST_DAY, postgres.settings())) {
            Office.establish(nodes.as("admin"), Load.SENDER);
            Office.establish(nodes.as("admin"), Load.ASKED.toArray(String[]::new));
            try (Load running = Load.start(nodes, ledger, SEED, REMISSER)) {
                Storm.over(nodes, postgres, ledger, SEED, KILLS, DATABASE_KILLS);
            }
            LOG.info("After the storm: {}", ledger);
            assertThat(ledger.promised()).hasSizeGreaterThan(100);
            Inspection.of(nodes, postgres, ledger);
        }
    }
}
