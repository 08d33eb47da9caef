package se.kansli.kernel.remiss;

public enum ReminderKind {
    BEFORE_DUE,
    OVERDUE
}
