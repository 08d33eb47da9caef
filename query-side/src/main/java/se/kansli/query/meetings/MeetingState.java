package se.kansli.query.meetings;

public enum MeetingState {
    PLANNED,
    CANCELLED,
    /// Known from its minutes alone.
    HELD
}
