package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// How a vote fell out.
public record PrintedVotes(
        String printed,
        @Nullable Integer yes,
        @Nullable Integer no,
        @Nullable Integer abstain) {}
