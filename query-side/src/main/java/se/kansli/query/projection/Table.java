package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.MapType;

/// The table of a projection, in its live schema or in one that is being made.
final class Table<V> {
    /// What is absent is left out: most of a young view is.
    private static final JsonMapper MAPPER = StoredJson.mapper()
            .rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private static final MapType SEEN =
            MAPPER.getTypeFactory().constructMapType(HashMap.class, String.class, Long.class);

    private final Projection<V> projection;
    private final @Nullable TwoKeyFold<V> twoKeys;
    private final ObjectReader viewReader;
    private final ObjectWriter viewWriter;
    private final ObjectReader seenReader = MAPPER.readerFor(SEEN);
    private final ObjectWriter seenWriter = MAPPER.writerFor(SEEN);
    private final String select;
    private final String upsert;
    private final String copy;
    private final String addWords;
    private final String gatherStatistics;

    Table(Projection<V> projection, String schema) {
        this.projection = projection;
        this.twoKeys = projection.fold() instanceof TwoKeyFold<V> fold ? fold : null;
        this.viewReader = MAPPER.readerFor(projection.type());
        this.viewWriter = MAPPER.writerFor(projection.type());
        this.select = "select key, seen, view from " + schema + ".views where key = any(?)"
                + (twoKeys == null ? "" : " or other_key = any(?)");
        List<String> names = columnNames();
        this.upsert = upsert(schema, names);
        this.copy = "copy %s.views (key, %s) from stdin with (freeze, format binary)"
                .formatted(schema, String.join(", ", names));
        this.addWords = "insert into " + schema + ".words (word) select unnest(?) on conflict do nothing";
        this.gatherStatistics = "analyze %s.views (%s)"
                .formatted(
                        schema, projection.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
    }

    Projection<V> projection() {
        return projection;
    }

    Optional<String> otherKeyOf(V view) {
        return twoKeys == null ? Optional.empty() : twoKeys.otherKeyOf(view);
    }

    /// The rows with these keys, held until the transaction ends: a parked event may be retried beside the live ones.
    List<Entry<V>> load(Connection connection, Collection<String> keys) throws SQLException {
        Array names = connection.createArrayOf("text", keys.toArray());
        try (PreparedStatement statement = connection.prepareStatement(select + " for update")) {
            statement.setArray(1, names);
            if (twoKeys != null) {
                statement.setArray(2, names);
            }
            List<Entry<V>> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry<>(
                            rows.getString(1),
                            seenReader.readValue(rows.getString(2)),
                            viewReader.readValue(rows.getString(3))));
                }
            }
            return entries;
        }
    }

    /// In one batch; each key at most once, and always in the same order, so that two writers never wait in a ring.
    void store(Connection connection, Collection<Entry<V>> entries) throws SQLException {
        List<Entry<V>> ordered =
                entries.stream().sorted(Comparator.comparing(Entry::key)).toList();
        Set<String> words = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            for (Entry<V> entry : ordered) {
                bind(statement, entry, words);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        addWords(connection, words);
    }

    /// Takes rows into the table, which must be empty and made in the transaction that is open. A key that comes twice
    /// is refused.
    CopyRows intake(Connection connection) throws SQLException {
        return new CopyRows(connection, copy);
    }

    /// @param words to which those are added that the row says
    void store(CopyRows rows, Entry<V> entry, Set<String> words) throws SQLException {
        V view = requireNonNull(entry.view());
        rows.add(entry.key()).addJson(seenWriter, entry.seen()).addJson(viewWriter, view);
        if (twoKeys != null) {
            rows.add(twoKeys.otherKeyOf(view).orElse(null));
        }
        for (Column<V> column : projection.columns()) {
            rows.add(stored(column, view, words));
        }
        rows.endRow();
    }

    /// For the planner: of what is searched, not of the keys, no two of which are the same, and not of the views, which
    /// are large.
    void gatherStatistics(Connection connection) throws SQLException {
        if (!projection.columns().isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(gatherStatistics);
            }
        }
    }

    /// In one order, as rows are stored.
    void addWords(Connection connection, Set<String> words) throws SQLException {
        if (!words.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(addWords)) {
                statement.setArray(
                        1,
                        connection.createArrayOf("text", words.stream().sorted().toArray()));
                statement.executeUpdate();
            }
        }
    }

    private void bind(PreparedStatement statement, Entry<V> entry, Set<String> words) throws SQLException {
        V view = requireNonNull(entry.view());
        int index = 1;
        statement.setString(index++, entry.key());
        statement.setString(index++, seenWriter.writeValueAsString(entry.seen()));
        statement.setString(index++, viewWriter.writeValueAsString(view));
        if (twoKeys != null) {
            statement.setString(index++, twoKeys.otherKeyOf(view).orElse(null));
        }
        for (Column<V> column : projection.columns()) {
            statement.setObject(index++, stored(column, view, words));
        }
    }

    /// The value as JDBC takes it; its words are added to the words.
    private @Nullable Object stored(Column<V> column, V view, Set<String> words) {
        Object value = column.value().apply(view);
        if (!(value instanceof WordsOfYear said)) {
            return value;
        }
        if (column.vocabulary()) {
            said.withoutNumbers().forEach(words::add);
        }
        return said.said();
    }

    private List<String> columnNames() {
        return Stream.of(
                        Stream.of("seen", "view"),
                        twoKeys == null ? Stream.<String>empty() : Stream.of("other_key"),
                        projection.columns().stream().map(Column::name))
                .flatMap(Function.identity())
                .toList();
    }

    private static String upsert(String schema, List<String> names) {
        return "insert into %s.views (key, %s) values (?%s) on conflict (key) do update set %s"
                .formatted(
                        schema,
                        String.join(", ", names),
                        ", ?".repeat(names.size()),
                        names.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", ")));
    }
}
