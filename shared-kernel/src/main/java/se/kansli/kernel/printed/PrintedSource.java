package se.kansli.kernel.printed;

/// What the document is, and in which language.
public record PrintedSource(MinutesKind kind, MinutesLanguage language) {}
