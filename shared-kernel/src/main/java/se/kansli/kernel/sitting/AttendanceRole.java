package se.kansli.kernel.sitting;

/// In which capacity somebody attends.
public enum AttendanceRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    /// With the rights of a member (KL 4:22).
    SERVING_SUBSTITUTE,
    /// May attend, and may neither vote nor make a reservation.
    SUBSTITUTE,
    SECRETARY,
    STAFF,
    GUEST
}
