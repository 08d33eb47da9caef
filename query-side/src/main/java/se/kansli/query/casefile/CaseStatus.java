package se.kansli.query.casefile;

/// How far a case has come; it follows from what has happened and is never set.
public enum CaseStatus {
    REGISTERED,
    ASSIGNED,
    IN_PREPARATION,
    /// On remiss, and not yet closed for answers.
    WAITING_FOR_ANSWERS,
    /// A tjänsteskrivelse lies before the nämnd.
    WAITING_FOR_DECISION,
    DECIDED,
    CLOSED,
    TRANSFERRED
}
