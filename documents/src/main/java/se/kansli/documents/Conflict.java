package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// Jäv of one person in one item (KL 6:28-32).
///
/// @param disqualified whether the body found that it was one; then the person took no part
public record Conflict(String person, @Nullable String ground, boolean disqualified) {}
