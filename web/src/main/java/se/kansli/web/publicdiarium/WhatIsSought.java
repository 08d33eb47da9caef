package se.kansli.web.publicdiarium;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            String words = Typed.words(text);
            return words != null && words.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(
                            new PublicDiariumSearch(words, Typed.body(authority), Typed.date(from), Typed.date(to)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Nullable
    String cursor() {
        return Typed.words(after);
    }
}
