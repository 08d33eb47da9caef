package se.kansli.kernel.remiss;

/// What a remark on a point is about (CON-16).
public enum RemarkKind {
    RESPONSIBILITY,
    RESOURCES,
    TEXT,
    OTHER
}
