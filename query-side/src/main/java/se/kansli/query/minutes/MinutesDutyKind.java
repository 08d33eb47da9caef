package se.kansli.query.minutes;

/// What somebody has to do with minutes.
public enum MinutesDutyKind {
    APPROVE,
    ANNOUNCE,
    /// The notice was taken down too early.
    ANNOUNCE_AGAIN,
    /// The notice may be taken down.
    REMOVE_NOTICE,
    FORWARD_APPEAL
}
