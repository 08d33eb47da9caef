package se.kansli.query.delegation;

/// What becomes of a decision that a delegate took.
public enum DelegatedState {
    /// The nämnd is to be told of it at a meeting (KL 6:40).
    TO_REPORT,
    /// It can be appealed and the nämnd is not told of it: it waits for minutes of its own (MIN-8).
    TO_MINUTE,
    REPORTED,
    MINUTED,
    /// The nämnd is not told of it, and it cannot be appealed.
    KEPT
}
