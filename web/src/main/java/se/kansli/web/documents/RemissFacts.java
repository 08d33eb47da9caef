package se.kansli.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Paper;
import se.kansli.documents.Sender;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.records.Annex;
import se.kansli.query.remiss.SentRemiss;

/// What the documents of a remiss have in common.
///
/// @param decidingBody what the body is called now
/// @param officer absent while nobody is assigned to the case
record RemissFacts(
        SentRemiss sent, String decidingBody, @Nullable String officer, String municipality) {

    Sender sender() {
        return new Sender(municipality, sent.senderName(), officer, null);
    }

    String caseNumber() {
        return sent.senderNumber().printed();
    }

    /// `Kommunstyrelsens utskott ..., 21 maj 2021, § 19`
    String decision() {
        DecisionReference decision = sent.decision();
        String place = decision.paragraph() == null ? "delegation " + decision.delegation() : decision.paragraph();
        return decidingBody + ", " + Wording.day(decision.date()) + ", " + place;
    }

    List<Paper> documents() {
        return sent.documents().stream()
                .map(document -> new Paper(
                        "Handling " + document.recordNumber() + ", version " + document.version(),
                        document.title(),
                        annexes(document.annexes())))
                .toList();
    }

    private static List<Paper> annexes(List<Annex> annexes) {
        return annexes.stream()
                .map(annex -> new Paper(annex.label(), annex.title(), annexes(annex.annexes())))
                .toList();
    }
}
