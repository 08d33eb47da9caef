package se.kansli.query.journal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A question that many ask at the same time, each of something else. While one is asked, those who come wait, and the
/// next is asked for all of them at once. It is always asked after they came, so nobody is told what was true before.
final class AskedTogether<K, V> {

    private final Function<Set<K>, Map<K, V>> question;
    private final Lock turn = new ReentrantLock();
    private Round<K, V> next = new Round<>();

    AskedTogether(Function<Set<K>, Map<K, V>> question) {
        this.question = question;
    }

    /// When the question fails, it has failed for all who asked together: were it asked again for each, the last would
    /// wait for as many failures as there were before.
    Optional<V> of(K key) {
        Round<K, V> round = join(key);
        turn.lock();
        try {
            if (round.outcome == null) {
                round.outcome = ask(close(round));
            }
            return Optional.ofNullable(round.outcome.get().get(key));
        } finally {
            turn.unlock();
        }
    }

    private Supplier<Map<K, V>> ask(Set<K> keys) {
        try {
            Map<K, V> answers = question.apply(keys);
            return () -> answers;
        } catch (RuntimeException failure) {
            return () -> {
                throw failure;
            };
        }
    }

    private synchronized Round<K, V> join(K key) {
        next.keys.add(key);
        return next;
    }

    private synchronized Set<K> close(Round<K, V> round) {
        if (next == round) {
            next = new Round<>();
        }
        return round.keys;
    }

    private static final class Round<K, V> {
        private final Set<K> keys = new HashSet<>();
        private @Nullable Supplier<Map<K, V>> outcome;
    }
}
