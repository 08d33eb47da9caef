package se.kansli.query.projection;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import tools.jackson.databind.ObjectWriter;

/// Rows on their way into a table by PostgreSQL's COPY, in its text format: columns between tabs, a row to a line. What
/// is given is written once, as the bytes that are sent.
final class CopyRows implements AutoCloseable {
    private static final int SENT_AT_ONCE = 64 * 1024;
    private static final byte[] NULL = {'\\', 'N'};
    private static final byte[] LETTERS = letters();

    private final CopyIn copy;
    private final Escaped escaped = new Escaped();
    private byte[] rows = new byte[2 * SENT_AT_ONCE];
    private int length;

    CopyRows(Connection connection, String statement) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    }

    /// The next column of the row.
    ///
    /// @param value text, number, truth, date, or an array of texts
    CopyRows add(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> append(NULL, 0, NULL.length);
            case Object[] texts -> addText(array(texts));
            default -> addText(value.toString());
        }
        append((byte) '\t');
        return this;
    }

    CopyRows addJson(ObjectWriter writer, Object value) {
        writer.writeValue(escaped, value);
        append((byte) '\t');
        return this;
    }

    void endRow() throws SQLException {
        rows[length - 1] = '\n';
        if (length >= SENT_AT_ONCE) {
            send();
        }
    }

    /// All rows are in the table when this returns.
    void finish() throws SQLException {
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

    private void send() throws SQLException {
        copy.writeToCopy(rows, 0, length);
        length = 0;
    }

    /// By the byte that is meant; zero for one that has no meaning.
    private static byte[] letters() {
        byte[] letters = new byte[256];
        letters['\\'] = '\\';
        letters['\t'] = 't';
        letters['\n'] = 'n';
        letters['\r'] = 'r';
        return letters;
    }

    /// In quotes, in which only the quote and the backslash have a meaning.
    private static String array(Object[] texts) {
        StringBuilder array = new StringBuilder("{");
        for (Object text : texts) {
            array.append(array.length() == 1 ? "\"" : ",\"");
            for (char sign : text.toString().toCharArray()) {
                if (sign == '"' || sign == '\\') {
                    array.append('\\');
                }
                array.append(sign);
            }
            array.append('"');
        }
        return array.append('}').toString();
    }

    private void addText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        escaped.write(bytes, 0, bytes.length);
    }

    private void append(byte added) {
        makeRoom(1);
        rows[length++] = added;
    }

    private void append(byte[] added, int from, int count) {
        makeRoom(count);
        System.arraycopy(added, from, rows, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (length + more > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, length + more));
        }
    }

    /// Whatever has a meaning in the format is told with a backslash. In UTF-8 no byte of another character looks like
    /// it.
    private final class Escaped extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            int plain = from;
            for (int at = from; at < from + count; at++) {
                byte letter = LETTERS[Byte.toUnsignedInt(bytes[at])];
                if (letter != 0) {
                    append(bytes, plain, at - plain);
                    append((byte) '\\');
                    append(letter);
                    plain = at + 1;
                }
            }
            append(bytes, plain, from + count - plain);
        }
    }
}
