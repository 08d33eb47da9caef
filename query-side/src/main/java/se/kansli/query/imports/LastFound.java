package se.kansli.query.imports;

import java.time.LocalDate;
import java.util.List;
import se.kansli.query.projection.Cursor;

/// The meeting with which a page ended.
record LastFound(LocalDate placedOn, String key) {

    static LastFound read(String cursor) {
        List<String> parts = Cursor.read(cursor, 2);
        return new LastFound(Cursor.date(parts.getFirst()), parts.getLast());
    }

    String cursor() {
        return Cursor.after(placedOn.toString(), key);
    }
}
