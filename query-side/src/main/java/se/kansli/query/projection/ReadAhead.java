package se.kansli.query.projection;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Fetches what comes next while the present one is worked on, and no more than so many ahead.
final class ReadAhead<T> implements AutoCloseable {
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Queue<CompletableFuture<Optional<T>>> ahead = new ArrayDeque<>();
    private final Iterator<T> source;

    ReadAhead(Iterable<T> source, int most) {
        this.source = source.iterator();
        for (int item = 0; item < most; item++) {
            fetch();
        }
    }

    /// The next one; empty at the end.
    Optional<T> take() {
        fetch();
        try {
            return ahead.remove().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        reader.close();
    }

    /// In the one thread of the reader, so that the order is that of the source.
    private void fetch() {
        ahead.add(CompletableFuture.supplyAsync(
                () -> source.hasNext() ? Optional.of(source.next()) : Optional.empty(), reader));
    }
}
