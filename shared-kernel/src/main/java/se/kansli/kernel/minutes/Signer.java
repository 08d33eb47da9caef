package se.kansli.kernel.minutes;

/// One of those who approve the minutes, by the name that the minutes print.
public record Signer(String name, SignerCapacity capacity) {}
