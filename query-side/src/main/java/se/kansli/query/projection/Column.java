package se.kansli.query.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What finders filter and sort a view by.
///
/// @param value for a column of type `text`, `integer`, `boolean`, `date` or `text[]`; or [WordsOfYear]
/// @param vocabulary whether the words that it says are kept in the table `words`, too, but for the numbers
public record Column<V>(String name, Function<V, @Nullable Object> value, boolean vocabulary) {

    public Column(String name, Function<V, @Nullable Object> value) {
        this(name, value, false);
    }

    /// A column with every word by which views are found, whole or by its parts. The script of the projection makes a
    /// table `words` of all that have been said and are no numbers; one too many finds nothing.
    public static <V> Column<V> ofWords(String name, Function<V, WordsOfYear> words) {
        return new Column<>(name, words::apply, true);
    }
}
