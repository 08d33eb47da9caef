package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// What is looked for; what is absent does not matter.
///
/// @param text a number, or words of what is public
/// @param from the first day of registration
/// @param to the last day of registration
public record PublicDiariumSearch(
        @Nullable String text,
        @Nullable BodyCode authority,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final PublicDiariumSearch ALL = new PublicDiariumSearch(null, null, null, null);

    public static PublicDiariumSearch text(String text) {
        return new PublicDiariumSearch(text, null, null, null);
    }
}
