package se.kansli.benchmarks.municipality;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

/// Writes events to the log in the program's own stored form, by PostgreSQL's bulk copy, one after the other without a
/// gap. Nothing is kept of what has been written.
public final class EventWriter implements AutoCloseable {

    private static final String COPY = """
            copy domainevententry (globalindex, aggregateidentifier, sequencenumber, type, eventidentifier, metadata,
                                   payload, payloadrevision, payloadtype, timestamp)
            from stdin with (format binary)""";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final int COLUMNS = 10;
    private static final int END = -1;
    private static final int BUFFER = 1 << 16;

    private final DataOutputStream rows;
    private final Serializer serializer;
    private long position;

    /// @param connection to an empty log, in a transaction in which nothing else is written to it
    public EventWriter(Connection connection, Serializer serializer) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        this.rows = new DataOutputStream(new BufferedOutputStream(new PGCopyOutputStream(copy), BUFFER));
        this.serializer = serializer;
        rows.write(SIGNATURE);
        rows.writeInt(NO_FLAGS);
        rows.writeInt(NO_EXTENSION);
    }

    public void write(DomainEventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        try {
            rows.writeShort(COLUMNS);
            number(++position);
            text(event.getAggregateIdentifier());
            number(event.getSequenceNumber());
            text(event.getType());
            text(event.getIdentifier());
            bytes(metaData.getData());
            bytes(payload.getData());
            text(payload.getType().getRevision());
            text(payload.getType().getName());
            text(DateTimeUtils.formatInstant(event.getTimestamp()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the event that was written last.
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        rows.writeShort(END);
        rows.close();
    }

    private void number(long number) throws IOException {
        rows.writeInt(Long.BYTES);
        rows.writeLong(number);
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        rows.writeInt(bytes.length);
        rows.write(bytes);
    }
}
