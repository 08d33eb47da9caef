package se.kansli.query.projection;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Where a page ended: the sort key of its last item, opaque to those who carry it.
public final class Cursor {
    private static final String UNREADABLE = "Sidmärket går inte att läsa: börja om från första sidan.";
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String after(String... sortKey) {
        byte[] bytes = String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @throws IllegalArgumentException when the cursor is not one that [#after] made of so many parts
    public static List<String> read(String cursor, int parts) {
        List<String> sortKey;
        try {
            sortKey = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(UNREADABLE, e);
        }
        if (sortKey.size() != parts) {
            throw unreadable();
        }
        return sortKey;
    }

    /// What is said of a cursor that nobody was given.
    public static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(UNREADABLE);
    }

    /// What a part of the sort key says.
    ///
    /// @throws IllegalArgumentException when the part is no such value: somebody has made the cursor up
    public static <T> T part(String part, Function<String, T> value) {
        try {
            return value.apply(part);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(UNREADABLE, e);
        }
    }

    /// A date of a year with four digits. Java knows years that PostgreSQL does not.
    public static LocalDate date(String part) {
        if (!FOUR_DIGIT_YEAR.matcher(part).matches()) {
            throw unreadable();
        }
        return part(part, LocalDate::parse);
    }
}
