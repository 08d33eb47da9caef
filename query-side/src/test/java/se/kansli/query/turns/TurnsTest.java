package se.kansli.query.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.query.TestDatabase;

class TurnsTest {

    private static final String SERIES = "KS-2021";

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Turns here = new Turns(database.jdbc());
    private final Turns there = new Turns(database.jdbc());
    private final TransactionTemplate transaction = new TransactionTemplate(database.transactions());

    @BeforeEach
    void nobody_has_had_a_turn() {
        database.jdbc().sql("truncate turn").update();
    }

    @Test
    void a_node_is_told_whether_another_one_has_written_since() {
        assertThat(taken(here)).as("the very first").isFalse();
        assertThat(taken(here)).as("still the same node").isTrue();
        assertThat(taken(there)).as("another node").isFalse();
        assertThat(taken(here)).as("back after another node").isFalse();
        assertThat(taken(here)).isTrue();
    }

    @Test
    void a_turn_that_is_rolled_back_was_never_had() {
        taken(here);
        transaction.executeWithoutResult(status -> {
            there.take(SERIES);
            status.setRollbackOnly();
        });

        assertThat(taken(here)).isTrue();
    }

    @Test
    void each_turn_has_its_own_order() {
        taken(here);

        assertThat(transaction.<Boolean>execute(status -> here.take("SFN-2021")))
                .isFalse();
        assertThat(taken(here)).isTrue();
    }

    @Test
    void a_turn_lasts_until_its_transaction_ends() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = nodes.submit(() -> transaction.executeWithoutResult(status -> {
                here.take(SERIES);
                taken.countDown();
                await(goOn);
            }));
            await(taken);
            Future<Boolean> second = nodes.submit(() -> taken(there));
            assertThat(waiting()).as("the other node waits").isTrue();
            assertThat(second.isDone()).isFalse();

            goOn.countDown();
            first.get(10, TimeUnit.SECONDS);
            assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void no_two_have_the_same_turn_at_once() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(n -> nodes.submit(() -> transaction.executeWithoutResult(status -> {
                        (n % 2 == 0 ? here : there).take(SERIES);
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                    })))
                    .toList();
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(most).hasValue(1);
    }

    private boolean taken(Turns node) {
        return Boolean.TRUE.equals(transaction.execute(status -> node.take(SERIES)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static boolean waiting() {
        Instant patience = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(patience)) {
            if (database.jdbc()
                            .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
