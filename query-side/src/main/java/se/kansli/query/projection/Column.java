package se.kansli.query.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What finders filter and sort a view by.
///
/// @param value of a type that JDBC takes: text, number, truth, date, or an array of texts
public record Column<V>(String name, Function<V, @Nullable Object> value) {}
