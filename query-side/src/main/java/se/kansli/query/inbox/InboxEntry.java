package se.kansli.query.inbox;

/// An item as it stands on a day.
///
/// @param daysOverdue 0 unless an answer is expected and late
public record InboxEntry(InboxItem item, boolean overdue, int daysOverdue) {}
