package se.kansli.documents;

import java.util.List;

/// A document that goes with another, and the annexes that it has itself.
///
/// @param label as `Bilaga 1`; may be empty
public record Paper(String label, String title, List<Paper> annexes) {

    public Paper {
        annexes = List.copyOf(annexes);
    }

    public static Paper of(String label, String title) {
        return new Paper(label, title, List.of());
    }
}
