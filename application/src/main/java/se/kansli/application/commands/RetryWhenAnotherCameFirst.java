package se.kansli.application.commands;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// Two writers of one stream: the store lets one through, and the other decides again on what the first one wrote.
/// Nothing else is retried; a refusal is an answer.
final class RetryWhenAnotherCameFirst implements RetryScheduler {

    private static final int TRIES = 60;
    private static final int LONGEST_WAIT_MILLIS = 100;

    private final ScheduledExecutorService executor;

    RetryWhenAnotherCameFirst(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() >= TRIES || !anotherCameFirst(lastFailure)) {
            return false;
        }
        executor.schedule(dispatch, waitBefore(failures.size()), TimeUnit.MILLISECONDS);
        return true;
    }

    private static boolean anotherCameFirst(RuntimeException failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    private static long waitBefore(int nthTry) {
        int longest = Math.min(LONGEST_WAIT_MILLIS, 4 << Math.min(nthTry, 5));
        return ThreadLocalRandom.current().nextInt(1, longest + 1);
    }
}
