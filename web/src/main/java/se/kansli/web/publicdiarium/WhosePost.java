package se.kansli.web.publicdiarium;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Whose post of which day somebody wants to see, as it was written.
record WhosePost(
        @Nullable String authority,
        @Nullable String day,
        @Nullable String after) {

    static final WhosePost NOBODYS = new WhosePost(null, null, null);
    static final String FAULT = "Postlistan kan inte visas. Välj organ i listan och skriv dagen som 2021-08-20.";

    /// Empty while no body is chosen.
    ///
    /// @throws IllegalArgumentException when no body can be called so
    Optional<BodyCode> body() {
        return Optional.ofNullable(Typed.body(authority));
    }

    /// Today unless another day is written.
    ///
    /// @throws IllegalArgumentException when it is no date
    LocalDate dayOr(LocalDate today) {
        LocalDate written = Typed.date(day);
        return written == null ? today : written;
    }

    @Nullable
    String cursor() {
        return Typed.words(after);
    }
}
