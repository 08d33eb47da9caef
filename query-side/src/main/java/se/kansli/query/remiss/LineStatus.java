package se.kansli.query.remiss;

/// How one remissinstans stands. Late, declined and silent are three different things (CON-13).
public enum LineStatus {
    INVITED,
    /// It has opened its own case.
    ACKNOWLEDGED,
    REMINDED,
    EXTENDED,
    OVERDUE,
    ANSWERED,
    ANSWERED_LATE,
    DECLINED,
    /// Silent when the sender closed for answers.
    NO_ANSWER,
    /// The sender cancelled the remiss before an answer came.
    CANCELLED
}
