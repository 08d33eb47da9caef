package se.kansli.kernel.sitting;

/// What somebody moves (yrkande).
public enum MotionKind {
    /// Bifall to what is recommended.
    APPROVAL,
    REJECTION,
    AMENDMENT,
    ADDITION,
    TABLING,
    /// Återremiss.
    REFERRAL,
    OTHER
}
