package se.kansli.application.commands;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// Two writers of one stream: the store lets one through, and the other decides again on what the first one wrote.
/// Nothing else is retried; a refusal is an answer. It is tried again where it is handled, so that the one who asked
/// need not know.
final class RetryWhenAnotherCameFirst {

    private static final int TRIES = 60;
    private static final int LONGEST_WAIT_MILLIS = 100;

    private final ScheduledExecutorService executor;

    RetryWhenAnotherCameFirst(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    /// @param tries so far
    /// @return whether there will be another one
    boolean again(int tries, Throwable failure, Runnable attempt) {
        if (tries >= TRIES || !anotherCameFirst(failure)) {
            return false;
        }
        executor.schedule(attempt, waitAfter(tries), TimeUnit.MILLISECONDS);
        return true;
    }

    private static boolean anotherCameFirst(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private static long waitAfter(int tries) {
        int longest = Math.min(LONGEST_WAIT_MILLIS, 4 << Math.min(tries, 5));
        return ThreadLocalRandom.current().nextInt(1, longest + 1);
    }
}
