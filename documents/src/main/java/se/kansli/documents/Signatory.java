package se.kansli.documents;

/// One who signs a letter or a memo.
public record Signatory(String name, String role) {}
