package se.kansli.query.meetings;

public enum MeetingState {
    PLANNED,
    CANCELLED
}
