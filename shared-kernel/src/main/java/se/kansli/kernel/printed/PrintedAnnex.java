package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// An annex in a list of annexes.
///
/// @param paragraph the item under which it is listed; its lines then lie there
public record PrintedAnnex(
        @Nullable String label,
        @Nullable String titlePrinted,
        @Nullable String fileNamePrinted,
        @Nullable String paragraph,
        String printed) {}
