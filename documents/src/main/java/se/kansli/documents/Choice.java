package se.kansli.documents;

/// What a member did when votes were cast.
public enum Choice {
    YES,
    NO,
    ABSTAIN,
    ABSENT
}
