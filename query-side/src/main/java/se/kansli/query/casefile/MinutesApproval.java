package se.kansli.query.casefile;

/// How far minutes are known to be approved (justerade).
public enum MinutesApproval {
    /// All that an extract can show, whoever has signed it (MIN-11).
    UNKNOWN,
    /// Known from the minutes themselves.
    APPROVED
}
