package se.kansli.query.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.projection.Cursor;

/// Which duties to show, the most urgent first; those without a day come last.
///
/// @param signer only what waits for the signature of the one with this printed name; absent for all
/// @param cursor where the page before ended
/// @param limit of duties in a page
public record DeskQuery(@Nullable String signer, @Nullable String cursor, int limit) {
    public static final int MOST = 200;

    public DeskQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " poster.");
        }
        if (cursor != null) {
            Place.read(cursor);
        }
    }

    boolean admits(Duty duty) {
        return (signer == null
                        || (duty.kind() == DutyKind.APPROVE_MINUTES
                                && duty.awaited().contains(signer)))
                && (cursor == null || Place.read(cursor).compareTo(Place.of(duty)) < 0);
    }

    /// Where a duty stands on the desk; no two stand in the same place.
    ///
    /// @param byWhen a day after all others where nothing sets one
    record Place(LocalDate byWhen, DutyKind kind, String subject, int part) implements Comparable<Place> {

        private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::byWhen)
                .thenComparing(Place::kind)
                .thenComparing(Place::subject)
                .thenComparingInt(Place::part);

        static Place of(Duty duty) {
            return new Place(
                    duty.byWhen() == null ? NO_DAY : duty.byWhen(),
                    duty.kind(),
                    duty.subject(),
                    duty.part() == null ? 0 : duty.part());
        }

        static Place read(String cursor) {
            List<String> parts = Cursor.read(cursor, 4);
            return new Place(
                    Cursor.date(parts.getFirst()),
                    Cursor.part(parts.get(1), DutyKind::valueOf),
                    parts.get(2),
                    Cursor.part(parts.getLast(), Integer::parseInt));
        }

        String cursor() {
            return Cursor.after(byWhen.toString(), kind.name(), subject, Integer.toString(part));
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
