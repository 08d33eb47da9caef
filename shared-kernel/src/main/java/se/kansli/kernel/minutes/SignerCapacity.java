package se.kansli.kernel.minutes;

/// Why somebody is one of those who approve the minutes.
public enum SignerCapacity {
    /// Presided over some of what the minutes tell.
    CHAIR,
    /// Was chosen for it.
    APPROVER,
    /// Took part, where all who did sign.
    PARTICIPANT,
    /// Decided by delegation, where no body did (MIN-8).
    DELEGATE
}
