package se.kansli.kernel.organisation;

/// In which order substitutes are called in to serve (MTG-6; KL 5:17-20 for fullmäktige, KL 6:17 for a nämnd).
public enum SubstituteOrder {
    AS_ELECTED,
    /// Those of the absent member's own party before others, each group as elected.
    OWN_PARTY_FIRST
}
