package se.kansli.kernel.cases;

/// The one from whom or to whom something goes, as named in the register (OSL 5:2).
public record Party(String name, PartyKind kind) {}
