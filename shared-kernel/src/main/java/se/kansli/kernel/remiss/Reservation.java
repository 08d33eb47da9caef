package se.kansli.kernel.remiss;

/// A member's reservation, which travels with the answer (CON-9).
public record Reservation(String member, String text) {}
