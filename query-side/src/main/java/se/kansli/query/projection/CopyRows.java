package se.kansli.query.projection;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import tools.jackson.databind.ObjectWriter;

/// Rows on their way into a table by PostgreSQL's COPY, in its binary format: each value behind its length, as the type
/// of its column has it. What is given is written once, as the bytes that are sent.
final class CopyRows implements AutoCloseable {
    private static final int SENT_AT_ONCE = 64 * 1024;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NEITHER_FLAGS_NOR_EXTENSION = 0;
    private static final short NO_MORE_ROWS = -1;
    private static final int ABSENT = -1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int TYPE_TEXT = 25;

    private final CopyIn copy;
    private final Appended appended = new Appended();
    private ByteBuffer rows = ByteBuffer.allocate(2 * SENT_AT_ONCE);
    private int row;
    private int values;

    /// @param statement a COPY in the binary format
    CopyRows(Connection connection, String statement) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        rows.put(SIGNATURE).putInt(NEITHER_FLAGS_NOR_EXTENSION).putInt(NEITHER_FLAGS_NOR_EXTENSION);
        beginRow();
    }

    /// The next column of the row.
    ///
    /// @param value for a column of type `text`, `integer`, `boolean`, `date` or `text[]`
    CopyRows add(@Nullable Object value) {
        values++;
        switch (value) {
            case null -> room(Integer.BYTES).putInt(ABSENT);
            case String text -> addBytes(text.getBytes(StandardCharsets.UTF_8));
            case Boolean truth -> room(Integer.BYTES + 1).putInt(1).put((byte) (truth ? 1 : 0));
            case Integer number -> addInteger(number);
            case LocalDate day -> addInteger(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, day)));
            case String[] texts -> addArray(texts);
            default -> throw new IllegalArgumentException("No column has the type of " + value.getClass());
        }
        return this;
    }

    /// The next column of the row, of type `text`.
    CopyRows addJson(ObjectWriter writer, Object value) {
        values++;
        int length = reserveInteger();
        writer.writeValue(appended, value);
        rows.putInt(length, rows.position() - length - Integer.BYTES);
        return this;
    }

    void endRow() throws SQLException {
        rows.putShort(row, (short) values);
        if (rows.position() >= SENT_AT_ONCE) {
            send();
        }
        beginRow();
    }

    /// All rows are in the table when this returns.
    void finish() throws SQLException {
        rows.putShort(row, NO_MORE_ROWS);
        send();
        copy.endCopy();
    }

    /// Gives up, unless it has finished.
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void beginRow() {
        values = 0;
        room(Short.BYTES);
        row = rows.position();
        rows.position(row + Short.BYTES);
    }

    private void send() throws SQLException {
        copy.writeToCopy(rows.array(), 0, rows.position());
        rows.clear();
    }

    private void addInteger(int number) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(number);
    }

    private void addBytes(byte[] bytes) {
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }

    /// Of one dimension, which begins at 1 and in which nothing is absent; or of none, when it is empty.
    private void addArray(String[] texts) {
        int length = reserveInteger();
        room(5 * Integer.BYTES).putInt(texts.length == 0 ? 0 : 1).putInt(0).putInt(TYPE_TEXT);
        if (texts.length > 0) {
            rows.putInt(texts.length).putInt(1);
        }
        for (String text : texts) {
            addBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        rows.putInt(length, rows.position() - length - Integer.BYTES);
    }

    /// @return where a number has its place that is not known yet
    private int reserveInteger() {
        int place = room(Integer.BYTES).position();
        rows.position(place + Integer.BYTES);
        return place;
    }

    private ByteBuffer room(int more) {
        if (rows.remaining() < more) {
            rows = ByteBuffer.allocate(Math.max(2 * rows.capacity(), rows.position() + more))
                    .put(rows.flip());
        }
        return rows;
    }

    /// To the present row.
    private final class Appended extends OutputStream {

        @Override
        public void write(int one) {
            room(1).put((byte) one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            room(count).put(bytes, from, count);
        }
    }
}
