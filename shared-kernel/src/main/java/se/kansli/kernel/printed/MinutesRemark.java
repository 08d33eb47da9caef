package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// A doubt about something printed, for a person to resolve.
///
/// @param paragraph absent when the remark is about the whole
public record MinutesRemark(
        MinutesRemarkCode code,
        @Nullable String paragraph,
        String printed,
        @Nullable String suggested,
        @Nullable String note) {}
