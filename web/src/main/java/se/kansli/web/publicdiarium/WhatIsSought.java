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
            String words = Written.words(text);
            return words != null && words.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new PublicDiariumSearch(
                            words, Written.body(authority), Written.date(from), Written.date(to)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Nullable
    String cursor() {
        return Written.words(after);
    }
}
