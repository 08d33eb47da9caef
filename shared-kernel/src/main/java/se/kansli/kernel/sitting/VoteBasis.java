package se.kansli.kernel.sitting;

/// What settled a vote.
public enum VoteBasis {
    MAJORITY,
    /// The chair's, when the votes were equal (MTG-8).
    CASTING_VOTE,
    /// In elections, when the votes were equal (MTG-8).
    LOTS,
    /// The votes were equal, and what was moved fell, as in Danish committees.
    TIE
}
