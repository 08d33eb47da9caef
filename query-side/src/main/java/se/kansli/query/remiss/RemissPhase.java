package se.kansli.query.remiss;

public enum RemissPhase {
    ANSWERING,
    CLOSED_FOR_ANSWERS,
    SUMMARISED,
    CANCELLED
}
