package se.kansli.command.decisions;

import java.util.List;
import se.kansli.kernel.agenda.AgendaDocument;

/// With what an item lay before the body.
///
/// @param recommendations the förslag till beslut, of which the first is point 1
public record ItemPapers(List<String> recommendations, List<AgendaDocument> documents) {

    public static final ItemPapers NONE = new ItemPapers(List.of(), List.of());

    public ItemPapers {
        recommendations = List.copyOf(recommendations);
        documents = List.copyOf(documents);
    }
}
