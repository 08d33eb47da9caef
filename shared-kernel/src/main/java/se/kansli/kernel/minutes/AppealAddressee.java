package se.kansli.kernel.minutes;

/// To whom an appeal was sent.
public enum AppealAddressee {
    COURT,
    /// Counts when it comes in time, and is forwarded at once (MIN-6).
    MUNICIPALITY
}
