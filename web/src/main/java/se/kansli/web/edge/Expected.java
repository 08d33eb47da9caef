package se.kansli.web.edge;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.Code;

/// What a field of a type expects, as a sentence.
final class Expected {

    static final String VALUE = "Värdet kan inte läsas.";

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return VALUE;
        }
        if (type.isEnum()) {
            return "Tillåtna värden är "
                    + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")) + ".";
        }
        if (Code.class.isAssignableFrom(type)) {
            return "En kod väntades här, som en text.";
        }
        if (type == Instant.class) {
            return "En tidpunkt väntades här, på formen 2021-08-20T21:59:00Z.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true eller false väntades här.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Ett heltal väntades här.";
        }
        return Collection.class.isAssignableFrom(type) ? "En lista väntades här." : "Ett objekt väntades här.";
    }
}
