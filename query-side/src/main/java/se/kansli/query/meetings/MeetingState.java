package se.kansli.query.meetings;

public enum MeetingState {
    PLANNED,
    /// The summons is out.
    SUMMONED,
    /// The body sits.
    OPEN,
    ADJOURNED,
    CLOSED,
    CANCELLED,
    /// Known from its minutes alone.
    HELD
}
