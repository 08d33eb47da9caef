package se.kansli.query.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// An item as it stands on a day.
///
/// @param daysOverdue 0 unless an answer is expected and late
public record InboxEntry(InboxItem item, boolean overdue, int daysOverdue) {

    static InboxEntry of(InboxItem item, LocalDate today) {
        boolean overdue = item.isOverdue(today);
        return new InboxEntry(item, overdue, overdue ? (int) ChronoUnit.DAYS.between(item.dueOn(), today) : 0);
    }
}
