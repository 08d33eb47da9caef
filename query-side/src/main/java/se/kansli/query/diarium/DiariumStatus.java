package se.kansli.query.diarium;

public enum DiariumStatus {
    OPEN,
    CLOSED,
    /// Closed here and carried on by another authority under a number of its own.
    TRANSFERRED
}
