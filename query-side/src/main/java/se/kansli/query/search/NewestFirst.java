package se.kansli.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import tools.jackson.databind.ObjectReader;

/// Reads a register page by page, the case that was registered last coming first. The thousandth page costs what the
/// first does, since each begins where the one before it ended. Where words are sought, it looks for them in the newest
/// years first, and in no more of them than it must.
public final class NewestFirst<V> {

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;
    private final String select;
    private final String firstAndLastDay;
    private final ObjectReader reader;
    private final Function<V, LastShown> place;

    /// @param view the column that is read of each view
    public NewestFirst(DataSource dataSource, Projection<V> projection, String view, Function<V, LastShown> place) {
        this.jdbc = JdbcClient.create(dataSource);
        this.vocabulary = new Vocabulary(dataSource, projection);
        this.select = "select %s from %s.views where ".formatted(view, projection.name());
        this.firstAndLastDay =
                "select min(registered_on), max(registered_on) from %s.views".formatted(projection.name());
        this.reader = StoredJson.mapper().readerFor(projection.type());
        this.place = place;
    }

    /// @param after the cursor of the page before; absent for the first page
    public Page<V> page(Conditions conditions, @Nullable String after, int size) {
        LocalDate newest = LocalDate.MAX;
        if (after != null) {
            LastShown last = LastShown.read(after);
            newest = last.registeredOn();
            conditions.and(
                    "(registered_on, key) < (:lastDate, :lastKey)",
                    Map.of("lastDate", newest, "lastKey", last.caseId().value()));
        }
        List<V> found =
                conditions.sought().isEmpty() ? read(conditions, size + 1) : search(conditions, newest, size + 1);
        List<V> shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown, found.size() > size ? place.apply(shown.getLast()).cursor() : null);
    }

    private List<V> search(Conditions conditions, LocalDate newest, int most) {
        List<Meant> meant =
                conditions.sought().stream().map(vocabulary::meantBy).toList();
        if (meant.stream().anyMatch(Meant::isNothing)) {
            return List.of();
        }
        List<V> found = new ArrayList<>();
        Iterator<Years> parts = years(newest)
                .map(conditions::of)
                .map(Years::newestFirst)
                .orElse(List.of())
                .iterator();
        while (found.size() < most && parts.hasNext()) {
            Years years = parts.next();
            found.addAll(read(within(years, meant, conditions), most - found.size()));
        }
        return found;
    }

    private static Conditions within(Years years, List<Meant> meant, Conditions conditions) {
        Conditions all = conditions.copy();
        for (int word = 0; word < meant.size(); word++) {
            meant.get(word).in(years, all, "word" + word);
        }
        return all;
    }

    /// In which something is registered; empty when nothing is.
    private Optional<Years> years(LocalDate newest) {
        return jdbc.sql(firstAndLastDay)
                .query((row, number) -> {
                    LocalDate first = row.getObject(1, LocalDate.class);
                    LocalDate last = row.getObject(2, LocalDate.class);
                    return Stream.ofNullable(first)
                            .map(day -> new Years(day.getYear(), Math.min(newest.getYear(), last.getYear())))
                            .findFirst();
                })
                .single();
    }

    private List<V> read(Conditions conditions, int most) {
        return jdbc.sql(select + conditions.all() + " order by registered_on desc, key desc limit :most")
                .params(conditions.values())
                .param("most", most)
                .query((row, number) -> reader.<V>readValue(row.getString(1)))
                .list();
    }
}
