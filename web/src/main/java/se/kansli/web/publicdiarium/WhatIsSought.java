package se.kansli.web.publicdiarium;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.publicdiarium.PublicDiariumSearch;

/// What somebody has written into the form, as it was written.
record WhatIsSought(
        @Nullable String text,
        @Nullable String authority,
        @Nullable String from,
        @Nullable String to,
        @Nullable String after) {

    static final WhatIsSought NOTHING = new WhatIsSought(null, null, null, null, null);
    static final String FAULT = "Sökningen kan inte läsas. Skriv datum som 2021-08-20 och välj organ i listan.";
    private static final int LONGEST = 200;

    /// Empty when the form cannot be read.
    Optional<PublicDiariumSearch> search() {
        try {
            String words = given(text);
            return words != null && words.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(
                            new PublicDiariumSearch(words, body(given(authority)), date(given(from)), date(given(to))));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Nullable
    String cursor() {
        return given(after);
    }

    private static @Nullable BodyCode body(@Nullable String code) {
        return code == null ? null : new BodyCode(code);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
