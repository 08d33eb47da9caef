package se.kansli.query.minutes;

/// How far minutes have come.
public enum MinutesState {
    /// Wait for those who approve them.
    READY,
    /// Wait, and one of those who approve them holds that they are wrong.
    DISPUTED,
    APPROVED,
    /// The notice is up; where appeals are possible, their time runs.
    ANNOUNCED,
    /// The time for appeals has not run out, and does not until there is another notice.
    NOTICE_REMOVED_EARLY,
    /// The time for appeals has run out.
    EXPIRED
}
