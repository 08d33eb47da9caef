package se.kansli.kernel.printed;

/// What is said to have become of an item.
public enum PrintedOutcome {
    DECIDED,
    INFORMED,
    DISCUSSED,
    TABLED,
    REFERRED_BACK,
    WITHDRAWN,
    UNKNOWN
}
