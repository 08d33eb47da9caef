package se.kansli.query.journal;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log, one stream after the other and each in its order, fetched page by page by one COPY in PostgreSQL's binary
/// format: the server looks for what comes next while these are read, and waits when nobody asks. It can be gone
/// through once.
public final class StreamByStream implements Iterable<Excerpt>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamByStream.class);
    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final short NO_MORE_ROWS = -1;

    private final Connection connection;
    private final CopyOut copy;
    private final int pageSize;
    private final Function<List<Row>, List<RecordedEvent>> reading;
    private boolean begun;

    /// The log is read by its index: so the first rows come at once, and nothing is sorted.
    ///
    /// @param query of the columns of a [Row]
    StreamByStream(Connection connection, String query, int pageSize, Function<List<Row>, List<RecordedEvent>> reading)
            throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_sort = off");
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        this.pageSize = pageSize;
        this.reading = reading;
    }

    @Override
    public Iterator<Excerpt> iterator() {
        return new Excerpts(this::fetch, reading);
    }

    /// Whoever stops before the end breaks the connection: gigabytes may be on their way.
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            breakOff();
        } else {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void breakOff() throws SQLException {
        connection.unwrap(PgConnection.class).abort(Runnable::run);
        try {
            connection.close();
        } catch (SQLException brokenOnPurpose) {
            LOG.debug("The reading of the log was broken off", brokenOnPurpose);
        }
    }

    /// Empty after the last one.
    private List<Row> fetch() {
        List<Row> rows = new ArrayList<>(pageSize);
        try {
            while (rows.size() < pageSize && copy.isActive()) {
                byte[] message = copy.readFromCopy();
                if (message != null) {
                    read(ByteBuffer.wrap(message), rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read.", e);
        }
        return rows;
    }

    /// The first message begins with what the format says of itself.
    private void read(ByteBuffer message, List<Row> rows) {
        if (!begun) {
            begun = true;
            message.position(SIGNATURE_AND_FLAGS);
            message.position(message.getInt() + message.position());
        }
        if (message.hasRemaining() && message.getShort() != NO_MORE_ROWS) {
            rows.add(new Row(
                    number(message),
                    text(message),
                    requiredText(message),
                    number(message),
                    requiredText(message),
                    requiredText(message),
                    requiredText(message),
                    text(message),
                    requireNonNull(bytes(message))));
        }
    }

    private static long number(ByteBuffer message) {
        message.getInt();
        return message.getLong();
    }

    private static String requiredText(ByteBuffer message) {
        return requireNonNull(text(message));
    }

    private static @Nullable String text(ByteBuffer message) {
        byte[] bytes = bytes(message);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] bytes(ByteBuffer message) {
        int length = message.getInt();
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        message.get(bytes);
        return bytes;
    }
}
