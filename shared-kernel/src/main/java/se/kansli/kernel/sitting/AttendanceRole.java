package se.kansli.kernel.sitting;

/// In which capacity somebody attends.
public enum AttendanceRole {
    CHAIR(true),
    VICE_CHAIR(true),
    MEMBER(true),
    /// With the rights of a member (KL 4:22).
    SERVING_SUBSTITUTE(true),
    /// May attend, and may neither vote nor make a reservation.
    SUBSTITUTE(false),
    SECRETARY(false),
    STAFF(false),
    GUEST(false);

    private final boolean decides;

    AttendanceRole(boolean decides) {
        this.decides = decides;
    }

    /// Whether it is a member of the body, and nobody's substitute.
    public boolean isMember() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }

    public boolean isSubstitute() {
        return this == SERVING_SUBSTITUTE || this == SUBSTITUTE;
    }

    /// Whether who attends so takes part in decisions.
    public boolean decides() {
        return decides;
    }
}
