package se.kansli.kernel.printed;

/// Somebody who is said to have spoken or taken part.
public record PrintedMention(String name, String verb) {}
