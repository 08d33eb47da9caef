package se.kansli.command.agenda;

import java.util.Map;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.LaidBefore;

/// What an agenda needs to know of a case.
///
/// @param versions how many there are of each record, by its number
public record KnownCase(LaidBefore laid, Map<Integer, Integer> versions) {

    public KnownCase {
        versions = Map.copyOf(versions);
    }

    /// Whether it lies before the body in that version.
    boolean hasLaid(AgendaDocument document, BodyCode body) {
        return laid.before(body).stream()
                .flatMap(readiness -> readiness.documents().stream())
                .anyMatch(there ->
                        there.recordNumber() == document.recordNumber() && there.version() == document.version());
    }

    boolean has(AgendaDocument document) {
        return document.version() >= 1 && document.version() <= versions.getOrDefault(document.recordNumber(), 0);
    }
}
