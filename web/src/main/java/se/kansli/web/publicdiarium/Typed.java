package se.kansli.web.publicdiarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.edge.Dates;

/// Reads what people write into forms. A field that was left empty says nothing.
final class Typed {

    private Typed() {}

    static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// @throws IllegalArgumentException when it is no date
    static @Nullable LocalDate date(@Nullable String text) {
        String written = words(text);
        return written == null
                ? null
                : Dates.parse(written).orElseThrow(() -> new IllegalArgumentException("Not a date: " + written));
    }

    /// @throws IllegalArgumentException when no body can be called so
    static @Nullable BodyCode body(@Nullable String code) {
        String written = words(code);
        return written == null ? null : new BodyCode(written);
    }
}
