package se.kansli.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.ObjectReader;

/// The views of a projection as they stand in its table.
public final class Views<V> {
    private final JdbcClient jdbc;
    private final ObjectReader reader;
    private final String select;

    public Views(DataSource dataSource, Projection<V> projection) {
        this.jdbc = JdbcClient.create(dataSource);
        this.reader = StoredJson.mapper().readerFor(projection.type());
        this.select = "select view from " + projection.name() + ".views ";
    }

    public Optional<V> find(String key) {
        return select("where key = :key", Map.of("key", key)).stream().findFirst();
    }

    /// @param rest of the statement that selects them: condition, order and limit
    public List<V> select(String rest, Map<String, ?> parameters) {
        return jdbc.sql(select + rest)
                .params(parameters)
                .query((row, number) -> reader.<V>readValue(row.getString(1)))
                .list();
    }
}
