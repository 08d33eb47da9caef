package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// One who signs a letter or a memo.
///
/// @param role absent when nobody has told it
public record Signatory(String name, @Nullable String role) {}
