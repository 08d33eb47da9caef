package se.kansli.kernel.organisation;

/// How many must be present for a body to decide, counted anew in each item (MTG-3). Substitutes who serve are counted,
/// and those who attend from elsewhere.
public enum Quorum {
    /// KL 5:45 for fullmäktige, KL 6:27 for a nämnd.
    MORE_THAN_HALF,
    /// Kommunestyrelsesloven § 11 stk. 2.
    AT_LEAST_HALF,
    NONE;

    /// The fewest who may decide in a body with so many seats.
    public int needed(int seats) {
        return switch (this) {
            case MORE_THAN_HALF -> seats / 2 + 1;
            case AT_LEAST_HALF -> Math.ceilDiv(seats, 2);
            case NONE -> 0;
        };
    }
}
