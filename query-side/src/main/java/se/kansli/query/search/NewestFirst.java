package se.kansli.query.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import tools.jackson.databind.ObjectReader;

/// Reads a register page by page, the case that was registered last coming first. The thousandth page costs what the
/// first does, since each begins where the one before it ended.
public final class NewestFirst<V> {

    private final JdbcClient jdbc;
    private final String select;
    private final ObjectReader reader;
    private final Function<V, LastShown> place;

    /// @param view what is read of each view, in SQL
    public NewestFirst(DataSource dataSource, Projection<V> projection, String view, Function<V, LastShown> place) {
        this.jdbc = JdbcClient.create(dataSource);
        this.select = "select %s from %s.views where ".formatted(view, projection.name());
        this.reader = StoredJson.mapper().readerFor(projection.type());
        this.place = place;
    }

    /// @param after the cursor of the page before; absent for the first page
    public Page<V> page(Conditions conditions, @Nullable String after, int size) {
        if (after != null) {
            LastShown last = LastShown.read(after);
            conditions.and(
                    "(registered_on, key) < (:lastDate, :lastKey)",
                    Map.of(
                            "lastDate",
                            last.registeredOn(),
                            "lastKey",
                            last.caseId().value()));
        }
        List<V> found = jdbc.sql(select + conditions.all() + " order by registered_on desc, key desc limit :most")
                .params(conditions.values())
                .param("most", size + 1)
                .query((row, number) -> reader.<V>readValue(row.getString(1)))
                .list();
        List<V> shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown, found.size() > size ? place.apply(shown.getLast()).cursor() : null);
    }
}
