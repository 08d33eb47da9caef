package se.kansli.kernel.organisation;

/// When a series of paragraphs begins again at § 1 (MIN-14).
public enum NumberingPolicy {
    YEAR,
    MANDATE_PERIOD,
    /// Never.
    CONTINUOUS
}
