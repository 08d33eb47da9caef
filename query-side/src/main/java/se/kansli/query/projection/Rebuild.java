package se.kansli.query.projection;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import javax.sql.DataSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.Excerpt;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEvents;
import se.kansli.query.journal.StreamByStream;
import se.kansli.query.journal.UnreadableEvent;

/// Makes the views of projections anew, beside the live ones, and puts them in their place, each projection's in one
/// transaction: exactly as far as the live ones had come, while everybody reads and writes on. Several nodes may try;
/// one at a time does it.
///
/// The log is read once for all of them, and stream by stream: so a view is written once, when it is whole. What
/// another stream tells of a view is looked up there.
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
        List<Future<?>> finishing = new ArrayList<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            long goal = rebuildings.stream().mapToLong(Rebuilding::goal).min().orElse(0);
            fill(rebuildings, goal, each);
            rebuildings.forEach(rebuilding -> finishing.add(each.submit(() -> rebuilding.goOnAfter(goal))));
        }
        await(finishing);
    }

    /// Each takes page after page at its own pace; those after them are read meanwhile, and fetched before that.
    private void fill(List<Rebuilding<?>> rebuildings, long goal, ExecutorService each) throws SQLException {
        if (rebuildings.isEmpty()) {
            return;
        }
        for (Rebuilding<?> rebuilding : rebuildings) {
            rebuilding.beginFilling(goal);
        }
        List<Lane> lanes = rebuildings.stream()
                .map(rebuilding -> new Lane(rebuilding, each))
                .toList();
        Map<Class<? extends DomainEvent>, List<Lane>> lanesOf = byEvent(lanes);
        Queue<List<Future<?>>> pagesInWork = new ArrayDeque<>();
        try (StreamByStream log = journal.streamByStream(goal, lanesOf.keySet(), PAGE);
                ReadAhead<Excerpt> pages = new ReadAhead<>(log, PAGES_AHEAD)) {
            for (Optional<Excerpt> page = pages.take(); page.isPresent(); page = pages.take()) {
                List<UnreadableEvent> unreadable = new ArrayList<>();
                for (RecordedEvent recorded : page.get().events(unreadable::add)) {
                    lanesOf.getOrDefault(recorded.event().getClass(), List.of()).forEach(lane -> lane.add(recorded));
                }
                pagesInWork.add(lanes.stream()
                        .<Future<?>>map(lane -> lane.goOn(unreadable))
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

    private static Map<Class<? extends DomainEvent>, List<Lane>> byEvent(List<Lane> lanes) {
        Map<Class<? extends DomainEvent>, List<Lane>> byEvent = new HashMap<>();
        for (Lane lane : lanes) {
            StoredEvents.under(lane.rebuilding.events())
                    .forEach(event -> byEvent.computeIfAbsent(event, first -> new ArrayList<>())
                            .add(lane));
        }
        return byEvent;
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

    /// What one of them does with its part of the pages, one after the other.
    private static final class Lane {
        private final Rebuilding<?> rebuilding;
        private final Executor executor;
        private CompletableFuture<Void> lastPage = CompletableFuture.completedFuture(null);
        private List<RecordedEvent> page = new ArrayList<>();

        Lane(Rebuilding<?> rebuilding, Executor executor) {
            this.rebuilding = rebuilding;
            this.executor = executor;
        }

        void add(RecordedEvent recorded) {
            page.add(recorded);
        }

        /// Takes what has been added, once it has taken what was added before.
        Future<?> goOn(List<UnreadableEvent> unreadable) {
            List<RecordedEvent> events = page;
            if (!events.isEmpty() || !unreadable.isEmpty()) {
                page = new ArrayList<>(events.size());
                lastPage = lastPage.thenRunAsync(
                        () -> {
                            unreadable.forEach(rebuilding::leaveOut);
                            fill(events);
                        },
                        executor);
            }
            return lastPage;
        }

        private void fill(List<RecordedEvent> events) {
            try {
                rebuilding.fill(events);
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        }
    }
}
