package se.kansli.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;

/// Makes the views of a projection in a test's database, by its own table and fold.
public final class Projected {

    private Projected() {}

    public static <V> void views(TestDatabase database, Projection<V> projection, DomainEvent... events) {
        String schema = projection.name();
        run(
                database,
                "drop schema if exists %1$s cascade; create schema %1$s; set search_path = %1$s;".formatted(schema)
                        + script(schema) + "; set search_path = public");
        Map<String, V> views = new LinkedHashMap<>();
        for (DomainEvent event : events) {
            projection.fold().keyOf(event).ifPresent(key -> {
                V view = projection.fold().apply(views.get(key), Seed.recorded(event));
                if (view != null) {
                    views.put(key, view);
                }
            });
        }
        views.forEach((key, view) -> insert(database, projection, key, view));
    }

    private static <V> void insert(TestDatabase database, Projection<V> projection, String key, V view) {
        List<String> names = projection.columns().stream().map(Column::name).toList();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key);
        values.add(StoredJson.mapper().writeValueAsString(view));
        projection.columns().forEach(column -> values.add(column.value().apply(view)));
        database.jdbc()
                .sql("insert into %s.views (key, seen, view, %s) values (?, '{}', ?::jsonb%s)"
                        .formatted(projection.name(), String.join(", ", names), ", ?".repeat(names.size())))
                .params(values)
                .update();
    }

    private static void run(TestDatabase database, String sql) {
        new JdbcTemplate(database.dataSource()).execute(sql);
    }

    private static String script(String name) {
        try (InputStream in = requireNonNull(Projected.class.getResourceAsStream("/db/query/" + name + ".sql"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
