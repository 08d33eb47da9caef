package se.kansli.kernel.cases;

public enum PartyKind {
    AUTHORITY,
    COMPANY,
    ORGANISATION,
    /// Never shown in the public diarium.
    PRIVATE_PERSON
}
