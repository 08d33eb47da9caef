package se.kansli.kernel.records;

/// How the record became official (TF 2:9-10): it came in, it went out, or it was established here.
public enum RecordKind {
    INCOMING,
    OUTGOING,
    ESTABLISHED,
    /// Working material, not yet official (TF 2:12).
    DRAFT
}
