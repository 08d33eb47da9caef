package se.kansli.kernel.remiss;

/// How a decision made a text the nämnd's own (CON-9).
public enum AdoptionMode {
    AS_PROPOSED,
    AMENDED,
    OWN
}
