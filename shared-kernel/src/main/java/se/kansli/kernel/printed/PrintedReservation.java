package se.kansli.kernel.printed;

/// Who had a decision recorded against them, and in what words.
public record PrintedReservation(String by, String text) {}
