package se.kansli.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of a list, and how to ask for what follows.
///
/// @param next the cursor of what follows; absent on the last page
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
