package se.kansli.kernel.minutes;

/// What a court said of a decision. It can do away with it, and never puts another in its place (KL 13:8).
public enum AppealOutcome {
    UPHELD,
    ANNULLED,
    /// May not be carried out while the court considers it.
    STAYED,
    /// Not tried.
    DISMISSED
}
