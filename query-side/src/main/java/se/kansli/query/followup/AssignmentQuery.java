package se.kansli.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.query.projection.Cursor;

/// Which assignments to show, those that are due first first.
///
/// @param responsible the code of a body or the whole name of a unit, lead or support
/// @param state absent for all that are open
/// @param dueBefore the first day on which an assignment that is due is not shown any more
/// @param cursor where the page before ended
/// @param limit of assignments in a page
public record AssignmentQuery(
        @Nullable String responsible,
        @Nullable AssignmentState state,
        @Nullable LocalDate dueBefore,
        @Nullable String cursor,
        int limit) {

    public static final int MOST = 200;

    public AssignmentQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " uppdrag.");
        }
        if (cursor != null) {
            Last.read(cursor);
        }
    }

    /// The assignment with which a page ended.
    record Last(LocalDate dueOn, AssignmentId assignmentId) {

        private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

        static Last read(String cursor) {
            List<String> parts = Cursor.read(cursor, 2);
            return new Last(Cursor.date(parts.getFirst()), Cursor.part(parts.getLast(), AssignmentId::new));
        }

        static String after(AssignmentView assignment) {
            LocalDate due = assignment.dueOn();
            return Cursor.after(
                    String.valueOf(due == null ? NEVER : due),
                    assignment.assignmentId().value());
        }
    }
}
