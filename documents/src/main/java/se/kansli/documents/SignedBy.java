package se.kansli.documents;

/// How minutes were signed (MIN-10).
public enum SignedBy {
    HAND,
    E_SIGNATURE
}
