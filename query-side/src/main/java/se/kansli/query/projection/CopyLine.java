package se.kansli.query.projection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One row in the text format of PostgreSQL's COPY: columns between tabs, a row to a line.
final class CopyLine {
    private static final String NULL = "\\N";

    private final Connection connection;
    private final StringBuilder line = new StringBuilder(512);

    CopyLine(Connection connection) {
        this.connection = connection;
    }

    /// @param value text, number, truth, date, or an array of texts
    CopyLine add(@Nullable Object value) throws SQLException {
        switch (value) {
            case null -> line.append(NULL);
            case Object[] texts ->
                escape(connection.createArrayOf("text", texts).toString());
            default -> escape(value.toString());
        }
        line.append('\t');
        return this;
    }

    byte[] bytes() {
        line.setCharAt(line.length() - 1, '\n');
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(character);
            }
        }
    }
}
