package se.kansli.documents;

import org.jspecify.annotations.Nullable;

/// How one member voted in an open vote.
public record MemberVote(String name, @Nullable String party, Choice choice) {}
