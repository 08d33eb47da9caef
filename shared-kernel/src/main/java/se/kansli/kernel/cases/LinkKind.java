package se.kansli.kernel.cases;

public enum LinkKind {
    RELATED,
    /// The case at the sender whose remiss this case answers, or the other way round.
    REMISS,
    TRANSFERRED_FROM,
    TRANSFERRED_TO,
    /// What gave rise to the case: an assignment in a plan, an earlier decision.
    ORIGIN
}
