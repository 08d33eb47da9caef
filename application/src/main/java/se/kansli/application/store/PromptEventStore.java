package se.kansli.application.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An event store that calls those who follow the log as soon as there is something to read, whoever wrote it. Axon's
/// own lets them look twice a second, so what was written was seen a quarter of a second later, and what happens by
/// itself in several steps took seconds.
///
/// One reader of its own waits at the end of the log. What it sees, the others can read.
final class PromptEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(PromptEventStore.class);
    /// A signal that came between two looks is noticed after this long.
    private static final int LONGEST_WAIT_MILLIS = 50;
    /// Under a stream of events followers are called once for all that came in this time.
    private static final long BETWEEN_CALLS_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

    private final Map<Followed, Runnable> followers = new ConcurrentHashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean closed;

    PromptEventStore(Builder settings) {
        super(settings);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new Followed(super.openStream(token));
    }

    @Override
    public void shutDown() {
        closed = true;
        super.shutDown();
    }

    private void follow(Followed stream, Runnable whenAvailable) {
        followers.put(stream, whenAvailable);
        if (waiting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("event-store-caller").start(this::callWhenAvailable);
        }
    }

    private void callWhenAvailable() {
        while (!closed) {
            try (TrackingEventStream end = super.openStream(createHeadToken())) {
                callAll();
                while (!closed) {
                    if (skipAvailable(end)) {
                        callAll();
                        LockSupport.parkNanos(BETWEEN_CALLS_NANOS);
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                if (!closed) {
                    LOG.warn("Those who follow the log were not called; trying again", failure);
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
            }
        }
    }

    private void callAll() {
        followers.values().forEach(Runnable::run);
    }

    private static boolean skipAvailable(TrackingEventStream end) throws InterruptedException {
        if (!end.hasNextAvailable(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
            return false;
        }
        while (end.hasNextAvailable()) {
            end.nextAvailable();
        }
        return true;
    }

    private final class Followed implements TrackingEventStream {

        private final TrackingEventStream stream;

        private Followed(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable whenAvailable) {
            follow(this, whenAvailable);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            followers.remove(this);
            stream.close();
        }
    }
}
