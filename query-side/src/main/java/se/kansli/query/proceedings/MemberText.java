package se.kansli.query.proceedings;

import org.jspecify.annotations.Nullable;

/// What somebody had put in the minutes.
///
/// @param text absent for a reservation without reason
public record MemberText(int by, @Nullable String text) {}
