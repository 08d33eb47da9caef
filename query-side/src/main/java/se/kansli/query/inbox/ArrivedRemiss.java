package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemittedDocument;

/// What the sender asks, as it arrived.
///
/// @param dueOn as it was then
public record ArrivedRemiss(
        BodyCode sender,
        String senderName,
        Diarienummer senderNumber,
        RuleProfile profile,
        String title,
        String question,
        LocalDate dueOn,
        List<RemittedDocument> documents,
        LocalDate arrivedOn) {
    public ArrivedRemiss {
        documents = List.copyOf(documents);
    }

    static ArrivedRemiss of(RemissArrived event) {
        return new ArrivedRemiss(
                event.sender(),
                event.senderName(),
                event.senderNumber(),
                event.profile(),
                event.title(),
                event.question(),
                event.dueOn(),
                event.documents(),
                event.arrivedOn());
    }

    /// What its documents and their annexes contain, each once.
    Stream<String> hashes() {
        return documents.stream()
                .flatMap(RemittedDocument::files)
                .map(FileReference::sha256)
                .distinct();
    }
}
