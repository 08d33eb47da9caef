package se.kansli.query.projection;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All projections of the program, by name.
public final class Projections {
    private final Map<String, Projection<?>> byName;

    public Projections(Collection<Projection<?>> projections) {
        byName = projections.stream()
                .collect(Collectors.toMap(
                        Projection::name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("Two projections are called " + one.name());
                        },
                        TreeMap::new));
    }

    public Collection<Projection<?>> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    public Projection<?> named(String name) {
        Projection<?> projection = byName.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("There is no projection " + name);
        }
        return projection;
    }
}
