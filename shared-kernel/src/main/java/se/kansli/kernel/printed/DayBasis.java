package se.kansli.kernel.printed;

/// What the day is under which an imported meeting is listed.
public enum DayBasis {
    /// The first day that the minutes give.
    PRINTED,
    /// The first day on which it may have been held, or the last one.
    BOUNDS,
    /// The day on which the minutes came; when the meeting was held nothing tells.
    RECEIPT
}
