package se.kansli.query.projection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Where a page ended: the sort key of its last item, opaque to those who carry it.
public final class Cursor {
    private static final String UNREADABLE = "Sidmärket går inte att läsa: börja om från första sidan.";
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
            throw new IllegalArgumentException(UNREADABLE);
        }
        return sortKey;
    }
}
