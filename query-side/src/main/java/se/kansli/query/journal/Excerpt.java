package se.kansli.query.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Some events that follow each other, fetched and not yet read, so that whoever fetches need not wait for the reading.
public final class Excerpt {

    private final List<Row> rows;
    private final Function<List<Row>, List<RecordedEvent>> reading;

    Excerpt(List<Row> rows, Function<List<Row>, List<RecordedEvent>> reading) {
        this.rows = rows;
        this.reading = reading;
    }

    /// All that can be read, in order.
    ///
    /// @param unreadable told of each event that cannot be
    public List<RecordedEvent> events(Consumer<UnreadableEvent> unreadable) {
        try {
            return reading.apply(rows);
        } catch (UnreadableEvent someCannotBeRead) {
            List<RecordedEvent> readable = new ArrayList<>(rows.size());
            for (Row row : rows) {
                try {
                    readable.addAll(reading.apply(List.of(row)));
                } catch (UnreadableEvent cannotBeRead) {
                    unreadable.accept(cannotBeRead);
                }
            }
            return readable;
        }
    }
}
