package se.kansli.query.followup;

import java.util.Set;

public enum AssignmentState {
    GIVEN,
    ACCEPTED,
    /// Those who are to carry it out hold that it is not theirs (FUP-2).
    CONTESTED,
    DONE,
    REVOKED,
    LAPSED;

    private static final Set<AssignmentState> OPEN = Set.of(GIVEN, ACCEPTED, CONTESTED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
