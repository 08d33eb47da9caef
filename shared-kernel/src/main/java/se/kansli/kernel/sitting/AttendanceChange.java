package se.kansli.kernel.sitting;

/// How the attendance of somebody changes while the body sits.
public enum AttendanceChange {
    /// For another reason than jäv.
    LEFT,
    /// Absent from now on, though it may be restored (MTG-5).
    LINK_LOST,
    /// Came back, or was heard again.
    RETURNED,
    /// A substitute takes the place of a member.
    BEGAN_SERVING,
    /// The member is back.
    STOPPED_SERVING
}
