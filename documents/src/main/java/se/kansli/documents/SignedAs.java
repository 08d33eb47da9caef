package se.kansli.documents;

/// In what capacity minutes are signed.
public enum SignedAs {
    SECRETARY,
    CHAIR,
    APPROVER,
    /// As one of those who took part, in Danish minutes.
    PARTICIPANT,
    /// As the one who decided by delegation.
    DELEGATE
}
