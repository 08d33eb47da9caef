package se.kansli.web.publicdiarium;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Whose notices somebody wants to see, as it was written.
record WhoseNotices(@Nullable String authority, @Nullable String after) {

    static final WhoseNotices EVERYBODYS = new WhoseNotices(null, null);
    static final String FAULT = "Anslagstavlan kan inte visas så. Välj organ i listan.";

    /// The authority that keeps the minutes; absent while no body is chosen.
    ///
    /// @throws IllegalArgumentException when no body can be called so
    @Nullable
    BodyCode keeper() {
        return Typed.body(authority);
    }

    @Nullable
    String cursor() {
        return Typed.words(after);
    }
}
