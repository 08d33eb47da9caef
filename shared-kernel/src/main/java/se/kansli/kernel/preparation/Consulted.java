package se.kansli.kernel.preparation;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemittedDocument;

/// What a case has had on remiss, but for what was recalled.
public record Consulted(List<Remiss> remisser) {

    public static final Consulted NOBODY = new Consulted(List.of());

    public record Remiss(RemissId remissId, List<RemittedDocument> documents) {

        public Remiss {
            documents = List.copyOf(documents);
        }
    }

    public Consulted {
        remisser = List.copyOf(remisser);
    }

    public Consulted after(OutgoingRemissEvent event) {
        return switch (event) {
            case RemissSent sent ->
                new Consulted(Stream.concat(remisser.stream(), Stream.of(new Remiss(sent.remissId(), sent.documents())))
                        .toList());
            case RemissCancelled cancelled ->
                new Consulted(remisser.stream()
                        .filter(remiss -> !remiss.remissId().equals(cancelled.remissId()))
                        .toList());
            default -> this;
        };
    }

    /// Each record as it was last on remiss, by number.
    public List<RemittedDocument> documents() {
        return List.copyOf(remisser.stream()
                .flatMap(remiss -> remiss.documents().stream())
                .collect(Collectors.toMap(
                        RemittedDocument::recordNumber, document -> document, (earlier, later) -> later, TreeMap::new))
                .values());
    }
}
