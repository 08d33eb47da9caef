package se.kansli.query.inbox;

/// How far an incoming remiss has come at the one who is asked.
public enum InboxState {
    /// It lies in the inbox and has no number of its own yet.
    ARRIVED,
    IN_PREPARATION,
    /// A tjänsteskrivelse lies before the nämnd.
    WAITING_FOR_DECISION,
    MAY_BE_DISPATCHED,
    ANSWERED,
    WITHDRAWN;

    /// An answer is still expected.
    public boolean isOpen() {
        return this != ANSWERED && this != WITHDRAWN;
    }
}
