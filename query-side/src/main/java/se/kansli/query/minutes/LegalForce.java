package se.kansli.query.minutes;

/// Whether a decision can still be appealed. Never stored: it follows from the days.
public enum LegalForce {
    /// A member stopped it, and another body decides (MTG-14).
    STOPPED,
    /// No time for appeals was ever to run out.
    NOT_APPEALABLE,
    /// The time for appeals has not begun.
    NOT_ANNOUNCED,
    /// The time for appeals has not run out, and does not until there is another notice (KL 13:5).
    NOTICE_REMOVED_EARLY,
    /// An appeal that came in time waits for the court.
    APPEALED,
    /// The court considers it, and it may not be carried out meanwhile.
    STAYED,
    ANNULLED,
    /// Final from a day that has not come, if nobody appeals and the notice stays up.
    PRELIMINARY,
    FINAL
}
