package se.kansli.kernel.printed;

/// What the document calls itself.
public enum MinutesKind {
    PROTOKOLL,
    REFERAT,
    MINNESANTECKNINGAR,
    UTDRAG,
    UNKNOWN
}
