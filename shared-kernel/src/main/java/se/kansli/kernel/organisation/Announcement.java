package se.kansli.kernel.organisation;

/// Where it is made known that minutes have been approved.
public enum Announcement {
    /// On the municipality's digital notice board, until the last day for an appeal has passed (MIN-3).
    NOTICE_BOARD,
    WEBSITE,
    NONE
}
