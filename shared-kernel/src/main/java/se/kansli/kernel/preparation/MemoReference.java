package se.kansli.kernel.preparation;

import org.jspecify.annotations.Nullable;

/// Where the memo to the body is found.
///
/// @param recordNumber absent for the tjänsteskrivelse of a case that answers a remiss
public record MemoReference(@Nullable Integer recordNumber, int version) {}
