package se.kansli.application.robustness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Many clients at the same time. When one of them fails the test fails, and none may take longer than this.
final class Crowd {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Crowd() {}

    static <T> List<T> allAtOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> finished : threads.invokeAll(tasks, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                results.add(finished.get());
            }
            return results;
        }
    }
}
