package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// What the clients have asked for and what they were told, by their own notes.
final class Ledger {

    private final Map<Wish, JsonNode> promised = new ConcurrentHashMap<>();
    private final Set<Wish> uncertain = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> uploads = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    /// Before it is sent for the first time; nobody knows what becomes of it.
    void sent(Wish wish) {
        uncertain.add(wish);
    }

    void answered(int status) {
        answers.computeIfAbsent(status, same -> new AtomicInteger()).incrementAndGet();
    }

    /// The statuses of all answers.
    Set<Integer> statuses() {
        return Set.copyOf(answers.keySet());
    }

    void brokenOff() {
        unanswered.incrementAndGet();
    }

    /// The same wish is answered the same, however often it is repeated.
    void kept(Wish wish, JsonNode answer) {
        JsonNode earlier = promised.putIfAbsent(wish, answer);
        assertThat(earlier == null ? answer : earlier).as("%s", wish).isEqualTo(answer);
        uncertain.remove(wish);
    }

    /// Somebody else has changed meanwhile what it was to change, so it has changed nothing.
    void overtaken(Wish wish) {
        uncertain.remove(wish);
    }

    void uploaded(String sha256, long size) {
        uploads.put(sha256, size);
    }

    int promises() {
        return promised.size();
    }

    Map<Wish, JsonNode> promised() {
        return Map.copyOf(promised);
    }

    /// Given up, or not yet answered.
    Set<Wish> uncertain() {
        return Set.copyOf(uncertain);
    }

    boolean isUncertain(Wish wish) {
        return uncertain.contains(wish);
    }

    /// The sizes of the files that were taken in, by hash.
    Map<String, Long> uploads() {
        return Map.copyOf(uploads);
    }

    /// In one line, for whoever reads the log of a storm.
    @Override
    public String toString() {
        return "%d writes promised, %d uncertain, %d files; answers %s, %d connections broken"
                .formatted(promised.size(), uncertain.size(), uploads.size(), answers, unanswered.get());
    }
}
