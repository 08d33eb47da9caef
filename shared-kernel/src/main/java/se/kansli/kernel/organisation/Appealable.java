package se.kansli.kernel.organisation;

/// Which decisions of a body can be tried by a court for their legality (KL 13:2, MIN-7).
public enum Appealable {
    EVERY_DECISION,
    /// All but those that only prepare or carry out.
    UNLESS_PREPARATORY,
    NONE
}
