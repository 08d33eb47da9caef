package se.kansli.web.documents;

import java.util.List;
import se.kansli.documents.Decision;
import se.kansli.documents.Delegationsprotokoll;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.query.delegation.DelegatedDecisionView;
import se.kansli.query.minutes.MinutesEntry;

/// The minutes of a decision that a delegate took, as they stand (MIN-8).
record DelegationsprotokollOf(String municipality, DelegatedDecisionView decision, MinutesEntry entry, String court) {

    Delegationsprotokoll protokoll() {
        MinutesParagraph told = entry.minutes().content().paragraphs().getFirst();
        ApprovalOf approval = new ApprovalOf(entry.minutes(), ParagraphForm.PLAIN);
        return new Delegationsprotokoll(
                municipality,
                entry.bodyName(),
                decision.decision().printed(),
                told.decidedOn(),
                point(),
                told.title(),
                ItemFacts.caseNumber(told.caseId()),
                new Decision(
                        null, told.points().stream().map(DecisionPoint::wording).toList(), null, null),
                ProtokollOf.corrections(entry, told.number()),
                approval.approval(),
                approval.isAwaited(),
                new AnslagOf(municipality, entry, court).anslag().orElse(null));
    }

    private String point() {
        String point = "Punkt " + decision.reference().delegation();
        return decision.matter() == null
                ? point
                : String.join(", ", List.of(point, decision.matter().delegate()));
    }
}
