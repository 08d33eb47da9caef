package se.kansli.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A question's answer, kept ready: how views follow from events, and by what they are found.
///
/// Its tables lie in a schema of its own that is called by its name, and are made by `db/query/<name>.sql`. That script
/// makes one table `views` with `key`, `seen`, `view` and the columns named here, `other_key` too when the fold has two
/// keys. `seen` and `view` are JSON in columns of type `text`: nobody but this program writes it, and PostgreSQL need
/// not read it again. Up to a page a view lies in its row uncompressed where the script says `toast_tuple_target`.
///
/// @param version counted up when the fold gives another view of the same events, or the view gets another form: the
/// program that brings it then rebuilds
/// @param topic whom a change of the view concerns, told through the [ChangeFeed]; empty when nobody listens
public record Projection<V>(
        String name,
        int version,
        Class<V> type,
        Fold<V> fold,
        List<Column<V>> columns,
        Function<V, Optional<String>> topic) {
    private static final Pattern NAME = Pattern.compile("[a-z]{3,40}");

    public Projection {
        columns = List.copyOf(columns);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A projection is named as a schema in lower-case letters: " + name);
        }
    }

    public Projection(String name, int version, Class<V> type, Fold<V> fold, List<Column<V>> columns) {
        this(name, version, type, fold, columns, view -> Optional.empty());
    }
}
