package se.kansli.query.journal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AskedTogetherTest {

    private final List<Set<String>> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final List<Thread> waiting = new CopyOnWriteArrayList<>();

    @AutoClose
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void one_who_asks_alone_is_answered_at_once() {
        mayAnswer.countDown();

        AskedTogether<String, Integer> lengths = new AskedTogether<>(this::lengths);

        assertThat(lengths.of("remiss")).hasValue(6);
        assertThat(lengths.of("")).isEmpty();
        assertThat(asked).containsExactly(Set.of("remiss"), Set.of(""));
    }

    @Test
    void those_who_come_while_it_is_asked_are_asked_for_together() throws Exception {
        AskedTogether<String, Integer> lengths = new AskedTogether<>(this::lengths);
        Future<Optional<Integer>> first = ask(lengths, "yttrande");
        await().until(() -> asked.size() == 1);

        List<Future<Optional<Integer>>> others = new ArrayList<>();
        for (String word : List.of("remiss", "beslut", "protokoll", "beslut")) {
            others.add(ask(lengths, word));
        }
        await().until(() -> waiting.size() == 5 && waiting.stream().allMatch(AskedTogetherTest::waits));
        mayAnswer.countDown();

        assertThat(first.get()).hasValue(8);
        assertThat(others)
                .extracting(Future::get)
                .containsExactly(Optional.of(6), Optional.of(6), Optional.of(9), Optional.of(6));
        assertThat(asked).containsExactly(Set.of("yttrande"), Set.of("remiss", "beslut", "protokoll"));
    }

    @Test
    void a_failure_meets_all_who_asked_together_and_nobody_who_asks_later() throws Exception {
        AtomicInteger fails = new AtomicInteger(2);
        AskedTogether<String, Integer> lengths = new AskedTogether<>(words -> {
            Map<String, Integer> answers = lengths(words);
            if (fails.getAndDecrement() > 0) {
                throw new IllegalStateException("away");
            }
            return answers;
        });
        List<Future<Optional<Integer>>> early = new ArrayList<>(List.of(ask(lengths, "yttrande")));
        await().until(() -> asked.size() == 1);
        early.add(ask(lengths, "remiss"));
        early.add(ask(lengths, "beslut"));
        await().until(() -> waiting.size() == 3 && waiting.stream().allMatch(AskedTogetherTest::waits));
        mayAnswer.countDown();

        for (Future<Optional<Integer>> unanswered : early) {
            assertThatThrownBy(unanswered::get).hasRootCauseMessage("away");
        }
        assertThat(lengths.of("protokoll")).hasValue(9);
        assertThat(asked).containsExactly(Set.of("yttrande"), Set.of("remiss", "beslut"), Set.of("protokoll"));
    }

    private Future<Optional<Integer>> ask(AskedTogether<String, Integer> lengths, String word) {
        return executor.submit(() -> {
            waiting.add(Thread.currentThread());
            return lengths.of(word);
        });
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private Map<String, Integer> lengths(Set<String> words) {
        asked.add(words);
        try {
            mayAnswer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(toMap(word -> word, String::length));
    }
}
