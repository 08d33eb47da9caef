package se.kansli.application.robustness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Days that pass, and processes that die at random moments of them and are started again.
final class Storm {

    private static final Logger LOG = LoggerFactory.getLogger(Storm.class);
    private static final Duration A_DAY = Duration.ofMillis(700);
    private static final int MOST_PROMISES_IN_A_CALM = 120;
    private static final Duration LONGEST_CALM = Duration.ofMinutes(1);
    private static final int LONGEST_ABSENCE_MILLIS = 1_000;

    /// What a storm takes.
    enum Victim {
        /// A process of Kansli.
        NODE,
        /// One connection to the database, and with it, as PostgreSQL does it, all others.
        BACKEND,
        /// The whole database server.
        DATABASE
    }

    private final Nodes nodes;
    private final MortalPostgres postgres;
    private final Ledger ledger;
    private final SplittableRandom random;
    private final AtomicBoolean over = new AtomicBoolean();

    private Storm(Nodes nodes, MortalPostgres postgres, Ledger ledger, long seed) {
        this.nodes = nodes;
        this.postgres = postgres;
        this.ledger = ledger;
        this.random = new SplittableRandom(seed);
    }

    /// Takes so many of each, in an order that the seed says. All are back when it returns.
    static void over(Nodes nodes, MortalPostgres postgres, Ledger ledger, long seed, int nodeKills, int databaseKills)
            throws IOException, InterruptedException, ExecutionException {
        Storm storm = new Storm(nodes, postgres, ledger, seed);
        try (ExecutorService calendar = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> days = calendar.submit(storm::letDaysPass);
            try {
                for (Victim victim : storm.victims(nodeKills, databaseKills)) {
                    storm.calm();
                    storm.take(victim);
                }
                storm.calm();
            } finally {
                storm.over.set(true);
            }
            days.get();
        }
    }

    private List<Victim> victims(int nodeKills, int databaseKills) {
        List<Victim> victims = new ArrayList<>(Collections.nCopies(nodeKills, Victim.NODE));
        for (int kill = 0; kill < databaseKills; kill++) {
            victims.add(kill % 2 == 0 ? Victim.DATABASE : Victim.BACKEND);
        }
        Collections.shuffle(victims, new Random(random.nextLong()));
        return victims;
    }

    private void take(Victim victim) throws IOException, InterruptedException {
        LOG.info("The storm takes a {} on {}", victim, nodes.today());
        switch (victim) {
            case NODE -> {
                int node = random.nextInt(nodes.count());
                nodes.kill(node);
                Client.pause(Duration.ofMillis(random.nextInt(LONGEST_ABSENCE_MILLIS)));
                nodes.start(node);
            }
            case BACKEND -> postgres.killOneBackend(random);
            case DATABASE -> postgres.killAndStartAgain();
        }
    }

    private void letDaysPass() {
        while (!over.get()) {
            nodes.turnTo(nodes.today().plusDays(1));
            Client.pause(A_DAY);
        }
    }

    /// Until so much more has been promised that something can be lost.
    private void calm() {
        int enough = ledger.promises() + random.nextInt(1, MOST_PROMISES_IN_A_CALM);
        await().atMost(LONGEST_CALM).pollInterval(Duration.ofMillis(3)).until(() -> ledger.promises() >= enough);
    }
}
