package se.kansli.kernel.cases;

/// The rule that a secrecy mark names, as printed: "25 kap. 1 § OSL". The mark is a reminder, not a decision (REG-5).
public record SecrecyGround(String provision) {}
