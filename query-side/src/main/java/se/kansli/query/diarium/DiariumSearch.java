package se.kansli.query.diarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is looked for; what is absent does not matter.
///
/// @param text a number, ours or theirs, or words of titles and parties
/// @param party words of the name of an initiator, a sender or a receiver
/// @param from the first day of registration
/// @param to the last day of registration
public record DiariumSearch(
        @Nullable String text,
        @Nullable String party,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DiariumStatus status) {

    public static final DiariumSearch ALL = new DiariumSearch(null, null, null, null, null);

    public static DiariumSearch text(String text) {
        return new DiariumSearch(text, null, null, null, null);
    }
}
