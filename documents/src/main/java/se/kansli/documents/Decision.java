package se.kansli.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided, point by point.
///
/// @param lead what the points go on from: `Servicenämnden beslutar`; absent when each point says it itself
/// @param comment what the body added to its decision
/// @param stopped by whom it was brought before the council (standsningsret), in Danish minutes
public record Decision(
        @Nullable String lead,
        List<String> points,
        @Nullable String comment,
        @Nullable String stopped) {

    public Decision {
        points = List.copyOf(points);
    }

    public static Decision of(String lead, String... points) {
        return new Decision(lead, List.of(points), null, null);
    }
}
