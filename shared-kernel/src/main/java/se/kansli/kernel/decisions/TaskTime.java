package se.kansli.kernel.decisions;

/// How long a task goes on.
public enum TaskTime {
    /// Done once, by a day if one is said.
    ONCE,
    /// Comes back; the day is the next one.
    RECURRING,
    /// Has no end, and is never overdue.
    ONGOING
}
