package se.kansli.query.projection;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.Excerpt;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StreamByStream;
import se.kansli.query.journal.UnreadableEvent;

/// Makes the views of projections anew, beside the live ones, and puts them in their place, each projection's in one
/// transaction: exactly as far as the live ones had come, while everybody reads and writes on. Several nodes may try;
/// one at a time does it.
///
/// The log is read once for all of them, and stream by stream: so a view is written once, when it is whole. A view to
/// which several streams contribute is made in the order of the log.
///
/// An event that cannot be read, folded or written stops nobody but its own stream: it is parked with what follows in
/// that stream, as if the live views had met it.
public final class Rebuild {
    private static final int PAGE = 1_000;
    private static final int PAGES_AHEAD = 8;

    private final DataSource dataSource;
    private final Journal journal;

    public Rebuild(DataSource dataSource, Journal journal) {
        this.dataSource = dataSource;
        this.journal = journal;
    }

    public void of(Collection<Projection<?>> projections) {
        rebuild(projections, rebuilding -> true);
    }

    /// Only those whose tables are missing, or were made by another version of the projection or of another script.
    public void ofOutdated(Collection<Projection<?>> projections) {
        rebuild(projections, rebuilding -> !rebuilding.isUpToDate());
    }

    private void rebuild(Collection<Projection<?>> projections, Predicate<Rebuilding<?>> wanted) {
        List<Rebuilding<?>> open = new ArrayList<>();
        try {
            for (Projection<?> projection : inOneOrder(projections)) {
                open.add(new Rebuilding<>(projection, journal, dataSource.getConnection()));
            }
            rebuild(open.stream().filter(wanted).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("The views could not be rebuilt.", e);
        } finally {
            open.forEach(Rebuilding::close);
        }
    }

    /// So that two nodes never wait for each other.
    private static List<Projection<?>> inOneOrder(Collection<Projection<?>> projections) {
        return projections.stream()
                .sorted(Comparator.comparing(Projection::name))
                .toList();
    }

    private void rebuild(List<Rebuilding<?>> rebuildings) throws SQLException {
        List<Rebuilding<?>> byStream =
                rebuildings.stream().filter(Rebuilding::goesByStream).toList();
        List<Future<?>> finishing = new ArrayList<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            rebuildings.stream()
                    .filter(rebuilding -> !rebuilding.goesByStream())
                    .forEach(rebuilding -> finishing.add(each.submit(rebuilding::goByLog)));
            long goal = byStream.stream().mapToLong(Rebuilding::goal).min().orElse(0);
            fill(byStream, goal, each);
            byStream.forEach(rebuilding -> finishing.add(each.submit(() -> rebuilding.goOnAfter(goal))));
        }
        await(finishing);
    }

    /// Each takes page after page at its own pace; those after them are read meanwhile, and fetched before that.
    private void fill(List<Rebuilding<?>> rebuildings, long goal, ExecutorService each) throws SQLException {
        if (rebuildings.isEmpty()) {
            return;
        }
        for (Rebuilding<?> rebuilding : rebuildings) {
            rebuilding.beginFilling();
        }
        List<Lane> lanes = rebuildings.stream()
                .map(rebuilding -> new Lane(rebuilding, each))
                .toList();
        Queue<List<Future<?>>> pagesInWork = new ArrayDeque<>();
        try (StreamByStream log = journal.streamByStream(goal, eventsOf(rebuildings), PAGE);
                ReadAhead<Excerpt> pages = new ReadAhead<>(log, PAGES_AHEAD)) {
            for (Optional<Excerpt> page = pages.take(); page.isPresent(); page = pages.take()) {
                List<UnreadableEvent> unreadable = new ArrayList<>();
                List<List<RecordedEvent>> streams = byStream(page.get().events(unreadable::add));
                pagesInWork.add(lanes.stream()
                        .<Future<?>>map(lane -> lane.take(streams, unreadable))
                        .toList());
                if (pagesInWork.size() > PAGES_AHEAD) {
                    await(pagesInWork.remove());
                }
            }
        }
        pagesInWork.forEach(Rebuild::await);
    }

    private static void await(List<Future<?>> work) {
        work.forEach(Rebuild::outcome);
    }

    /// The events of a page, those of one stream together.
    private static List<List<RecordedEvent>> byStream(List<RecordedEvent> page) {
        List<List<RecordedEvent>> streams = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= page.size(); to++) {
            if (to == page.size() || !page.get(to).stream().equals(page.get(from).stream())) {
                streams.add(page.subList(from, to));
                from = to;
            }
        }
        return streams;
    }

    private static Set<Class<? extends DomainEvent>> eventsOf(List<Rebuilding<?>> rebuildings) {
        return rebuildings.stream()
                .flatMap(rebuilding -> rebuilding.events().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void outcome(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("The views could not be rebuilt.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waited until the views were rebuilt.", e);
        }
    }

    /// What one of them does with the pages, one after the other.
    private static final class Lane {
        private final Rebuilding<?> rebuilding;
        private final Executor executor;
        private CompletableFuture<Void> lastPage = CompletableFuture.completedFuture(null);

        Lane(Rebuilding<?> rebuilding, Executor executor) {
            this.rebuilding = rebuilding;
            this.executor = executor;
        }

        Future<?> take(List<List<RecordedEvent>> streams, List<UnreadableEvent> unreadable) {
            lastPage = lastPage.thenRunAsync(
                    () -> {
                        unreadable.forEach(rebuilding::leaveOut);
                        fill(streams);
                    },
                    executor);
            return lastPage;
        }

        private void fill(List<List<RecordedEvent>> streams) {
            try {
                rebuilding.fill(streams);
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        }
    }
}
