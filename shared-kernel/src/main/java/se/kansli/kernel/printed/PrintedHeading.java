package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// What stands over the minutes.
public record PrintedHeading(
        String printed,
        @Nullable String bodyPrinted,
        @Nullable String titlePrinted,
        @Nullable String municipalityPrinted) {}
