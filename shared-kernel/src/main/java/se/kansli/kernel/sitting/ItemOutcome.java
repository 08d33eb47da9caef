package se.kansli.kernel.sitting;

/// What became of an item.
public enum ItemOutcome {
    DECIDED,
    INFORMED,
    DISCUSSED,
    /// Comes back at the next meeting, with nothing new in it (MTG-12).
    TABLED,
    /// Goes back to preparation, with what is to be done.
    REFERRED_BACK,
    /// Keeps its paragraph (MIN-15).
    WITHDRAWN
}
