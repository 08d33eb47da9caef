package se.kansli.query.journal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pages of the log, each fetched when it is asked for.
final class Excerpts implements Iterator<Excerpt> {

    private final Supplier<List<Row>> next;
    private final Function<List<Row>, List<RecordedEvent>> reading;
    private @Nullable List<Row> page;

    /// @param next fetches the next rows; none after the last ones
    Excerpts(Supplier<List<Row>> next, Function<List<Row>, List<RecordedEvent>> reading) {
        this.next = next;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        return !look().isEmpty();
    }

    @Override
    public Excerpt next() {
        List<Row> rows = look();
        if (rows.isEmpty()) {
            throw new NoSuchElementException();
        }
        page = null;
        return new Excerpt(rows, reading);
    }

    private List<Row> look() {
        if (page == null) {
            page = next.get();
        }
        return page;
    }
}
