package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which items to show, the earliest due first.
///
/// @param states empty for all
/// @param dueBefore only what is due before this date
/// @param cursor where the page before ended
/// @param limit of items in a page
public record InboxQuery(
        Set<InboxState> states,
        boolean overdueOnly,
        @Nullable LocalDate dueBefore,
        @Nullable String cursor,
        int limit) {
    public static final int MOST = 200;

    public InboxQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " poster.");
        }
    }
}
