package se.kansli.kernel.records;

import org.jspecify.annotations.Nullable;

/// Which document of a record is meant: one version of the record itself, or an annex of that version.
///
/// @param annex absent for the record itself
public record DocumentPlace(int version, @Nullable AnnexPath annex) {}
