package se.kansli.documents;

import java.util.List;

/// A point of what was sent out, and what was said of it.
///
/// @param number as it is printed there: `4.3 a`
public record ConsultedPoint(String number, List<PointOfView> views) {

    public ConsultedPoint {
        views = List.copyOf(views);
    }
}
