package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.query.projection.Cursor;

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

    /// What the inbox shows when nothing else is asked for: all that is open.
    public static InboxQuery open(@Nullable String cursor, int limit) {
        Set<InboxState> open =
                Stream.of(InboxState.values()).filter(InboxState::isOpen).collect(Collectors.toSet());
        return new InboxQuery(open, false, null, cursor, limit);
    }

    boolean asksForOpenOnly() {
        return overdueOnly || !states.isEmpty() && states.stream().allMatch(InboxState::isOpen);
    }

    Optional<LocalDate> dueBefore(LocalDate today) {
        return Stream.of(Optional.ofNullable(dueBefore), overdueOnly ? Optional.of(today) : Optional.<LocalDate>empty())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    Optional<After> after() {
        return Optional.ofNullable(cursor).map(After::read);
    }

    boolean admits(InboxItem item, LocalDate today) {
        return (states.isEmpty() || states.contains(item.state()))
                && (!overdueOnly || item.isOverdue(today))
                && (dueBefore == null || item.dueOn().isBefore(dueBefore))
                && after().map(after -> after.isBefore(item)).orElse(true);
    }

    /// The last item of the page before.
    record After(LocalDate dueOn, String key) {

        static After read(String cursor) {
            List<String> sortKey = Cursor.read(cursor, 2);
            IncomingRemissId last = Cursor.part(sortKey.getLast(), IncomingRemissId::new);
            return new After(Cursor.date(sortKey.getFirst()), last.value());
        }

        boolean isBefore(InboxItem item) {
            int byDate = dueOn.compareTo(item.dueOn());
            return byDate < 0
                    || byDate == 0 && key.compareTo(item.incomingRemissId().value()) < 0;
        }
    }
}
