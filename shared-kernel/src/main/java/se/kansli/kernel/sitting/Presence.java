package se.kansli.kernel.sitting;

/// From where somebody attends.
public enum Presence {
    ON_SITE,
    /// With sound and picture, and counted as present (MTG-5).
    REMOTE
}
