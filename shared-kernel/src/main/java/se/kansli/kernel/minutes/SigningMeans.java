package se.kansli.kernel.minutes;

/// How the minutes were signed.
public enum SigningMeans {
    PAPER,
    /// With an e-legitimation, which is held to be as good (MIN-10).
    E_SIGNATURE
}
