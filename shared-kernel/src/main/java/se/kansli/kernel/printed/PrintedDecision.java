package se.kansli.kernel.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the body decided.
///
/// @param label absent when a sentence of the text says what was decided
/// @param comment what is printed beside the points
public record PrintedDecision(
        @Nullable String label,
        String text,
        List<PrintedPoint> points,
        @Nullable String comment) {

    public PrintedDecision {
        points = List.copyOf(points);
    }
}
