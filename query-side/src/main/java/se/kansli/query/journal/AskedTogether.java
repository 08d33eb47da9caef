package se.kansli.query.journal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
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

    /// When the question fails it is asked again, for the next of those who waited.
    Optional<V> of(K key) {
        Round<K, V> round = join(key);
        turn.lock();
        try {
            Map<K, V> answers = round.answers;
            if (answers == null) {
                answers = question.apply(close(round));
                round.answers = answers;
            }
            return Optional.ofNullable(answers.get(key));
        } finally {
            turn.unlock();
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
        private @Nullable Map<K, V> answers;
    }
}
