package se.kansli.query.imports;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// What is looked for in minutes; what is absent does not matter.
///
/// @param text a case number, or words of the heading and the text of one item
/// @param cursor where the page before ended
/// @param limit of meetings in a page
public record MinutesSearch(
        @Nullable String text,
        @Nullable BodyCode body,
        @Nullable String cursor,
        int limit) {

    public static final int MOST = 100;

    public MinutesSearch {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " sammanträden.");
        }
        if (cursor != null) {
            LastFound.read(cursor);
        }
    }
}
