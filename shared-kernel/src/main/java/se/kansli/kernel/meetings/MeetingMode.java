package se.kansli.kernel.meetings;

/// From where those who take part do so.
public enum MeetingMode {
    ON_SITE,
    /// Some from elsewhere, with sound and picture (MTG-5).
    HYBRID,
    REMOTE
}
