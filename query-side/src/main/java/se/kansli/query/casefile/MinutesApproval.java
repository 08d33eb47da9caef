package se.kansli.query.casefile;

/// How far minutes are known to be approved (justerade).
public enum MinutesApproval {
    /// All that an extract can show, whoever has signed it (MIN-11), and all that is known of what was recorded by
    /// hand.
    UNKNOWN,
    /// The meeting is kept here, and its minutes are not approved yet: icke justerat.
    NOT_APPROVED,
    /// Known from the minutes themselves.
    APPROVED
}
