package se.kansli.kernel.printed;

/// A line that is no part of the contents.
public record PrintedLeftOver(int line, String text, LeftOverReason why) {}
