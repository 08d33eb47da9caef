package se.kansli.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Tells on every node that a view has changed, once the change can be read. A listener is told too often rather than
/// too seldom: also whenever some word of a change may have been lost.
public final class ChangeFeed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final String CHANNEL = "kansli_changes";
    private static final int WAIT_MILLIS = 500;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    public ChangeFeed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Ends the listening.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /// @param topic as [Projection#topic] names it: of the inbox, the authority
    /// @param listener is called on the feed's own thread and must not block it
    public Subscription subscribe(Projection<?> projection, String topic, Runnable listener) {
        Listening listening = new Listening(message(projection, topic), listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    /// Within the transaction of the change; PostgreSQL passes it on when that commits.
    static void announce(Connection connection, Projection<?> projection, Collection<String> topics)
            throws SQLException {
        for (String topic : topics) {
            try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
                notify.setString(1, CHANNEL);
                notify.setString(2, message(projection, topic));
                notify.execute();
            }
        }
    }

    @Override
    public void start() {
        Thread listening = Thread.ofPlatform().name("change-feed").daemon().unstarted(this::listen);
        if (thread.compareAndSet(null, listening)) {
            listening.start();
        }
    }

    /// It has given its connection back when this returns, unless the database keeps it waiting.
    @Override
    public void stop() {
        Thread listening = thread.getAndSet(null);
        if (listening != null) {
            LockSupport.unpark(listening);
            await(listening);
        }
    }

    @Override
    public boolean isRunning() {
        return thread.get() != null;
    }

    private void listen() {
        while (isMine()) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listeners.forEach(Listening::tell);
                pass(connection.unwrap(PGConnection.class));
                statement.execute("unlisten " + CHANNEL);
            } catch (SQLException e) {
                LOG.warn("No word of changes until the database can be reached again", e);
                LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
            }
        }
    }

    private void pass(PGConnection connection) throws SQLException {
        while (isMine()) {
            for (PGNotification notification : connection.getNotifications(WAIT_MILLIS)) {
                listeners.stream()
                        .filter(listening -> listening.message().equals(notification.getParameter()))
                        .forEach(Listening::tell);
            }
        }
    }

    private static void await(Thread listening) {
        try {
            listening.join(UNTIL_STOPPED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMine() {
        return Thread.currentThread() == thread.get();
    }

    private static String message(Projection<?> projection, String topic) {
        return projection.name() + ":" + topic;
    }

    private record Listening(String message, Runnable listener) {
        void tell() {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A listener to {} failed", message, e);
            }
        }
    }
}
