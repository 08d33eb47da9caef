package se.kansli.kernel.printed;

import org.jspecify.annotations.Nullable;

/// What somebody proposes that the body decide, point by point.
public record PrintedRecommendation(
        int point, String text, @Nullable String by) {}
