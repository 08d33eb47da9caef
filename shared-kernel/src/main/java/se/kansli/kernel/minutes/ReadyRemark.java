package se.kansli.kernel.minutes;

/// What is odd about minutes that are ready all the same, and stands beside them.
public enum ReadyRemark {
    /// No paragraph of the meeting chose anybody to approve them.
    APPROVER_NOT_CHOSEN,
    /// Different things were moved in some item, and nothing tells in which order they were put (MIN-1).
    QUESTIONS_NOT_TOLD,
    /// There was a vote in some item that was no election, and nothing tells how each voted (MIN-1).
    VOTES_NOT_TOLD
}
