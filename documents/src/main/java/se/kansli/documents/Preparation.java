package se.kansli.documents;

import java.util.List;

/// With what an item came to the meeting.
///
/// @param recommendations the points of the förslag till beslut
/// @param missing a consulted annex that is not among the papers, and why (CON-18)
public record Preparation(
        List<Paper> papers, List<Section> background, List<String> recommendations, List<String> missing) {

    public static final Preparation NONE = new Preparation(List.of(), List.of(), List.of(), List.of());

    public Preparation {
        papers = List.copyOf(papers);
        background = List.copyOf(background);
        recommendations = List.copyOf(recommendations);
        missing = List.copyOf(missing);
    }
}
