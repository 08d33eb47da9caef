package se.kansli.query.remiss;

public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED
}
