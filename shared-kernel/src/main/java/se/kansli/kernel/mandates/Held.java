package se.kansli.kernel.mandates;

/// Whether a mandate is held on a day, as far as is known.
public enum Held {
    CERTAINLY,
    /// The day on which it began or ended is not known, and may lie before or after (scenario D9).
    PERHAPS,
    NOT
}
