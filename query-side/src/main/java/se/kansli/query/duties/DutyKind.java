package se.kansli.query.duties;

/// What somebody has to do. Where two are due on the same day, they stand in this order.
public enum DutyKind {
    /// The meeting is over, and nobody has said so; or it was never held, and is not cancelled.
    CLOSE_MEETING,
    SEND_SUMMONS,
    /// The summons is out, and items have no number yet.
    NUMBER_AGENDA,
    /// A case waits for a body, and is on no agenda.
    PUT_ON_AGENDA,
    /// What was decided between the meetings waits for the nämnd to be told (CON-12).
    REPORT_URGENT_DECISION,
    /// What delegates decided waits for the nämnd to be told (KL 6:40).
    REPORT_DELEGATED_DECISIONS,
    /// A delegate's decision that the nämnd is not told of, and that can be appealed, waits for its minutes (MIN-8).
    MINUTE_DELEGATED_DECISION,
    /// The meeting is over, or a paragraph was approved during it, and its minutes wait to be made ready.
    MAKE_MINUTES_READY,
    /// A reservation was announced, and its reason has not come (MTG-10).
    COLLECT_RESERVATION_REASON,
    /// The minutes wait for signatures.
    APPROVE_MINUTES,
    ANNOUNCE_MINUTES,
    /// The notice was taken down too early.
    ANNOUNCE_MINUTES_AGAIN,
    /// The notice may be taken down.
    REMOVE_NOTICE,
    FORWARD_APPEAL,
    /// An answer to another authority is due.
    ANSWER_REMISS,
    /// A remiss of one's own is answered by all, or its last day is near or over.
    CLOSE_REMISS,
    SUMMARISE_REMISS,
    /// What a decision gave somebody to do is soon due, or should have been done (FUP-2).
    FOLLOW_UP_ASSIGNMENT,
    /// The year of a motion or a citizens' proposal ends: it is decided, or reported (FUP-1).
    REPORT_MOTION
}
