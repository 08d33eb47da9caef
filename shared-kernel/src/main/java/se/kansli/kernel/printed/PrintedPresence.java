package se.kansli.kernel.printed;

/// From where somebody is said to have taken part.
public enum PrintedPresence {
    ONSITE,
    REMOTE,
    UNKNOWN
}
