package se.kansli.command.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.records.PrintedLabel.Doubt;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RemarkMade;

/// A document, and what the one who has read it says that it is an extract of. It belongs to the body that heads it;
/// what its label says otherwise becomes a remark, and no paragraph of another body is ever looked for (scenario A7).
record Extract(IdentifyExtract reading, DocumentPlace place, PrintedLabel label) {

    /// @param nextRemark the number that the record's next remark gets
    List<RecordEvent> identified(int nextRemark, Bodies bodies, LocalDate today) {
        Required.notAfter("MIN-11", "Sammanträdesdatum", reading.extractOf().date(), today);
        String paragraph = paragraph(reading.extractOf());
        EstablishedBody heading = heading(bodies);
        List<RecordEvent> events = new ArrayList<>();
        events.add(new ExtractIdentified(
                reading.caseId(),
                reading.recordNumber(),
                place,
                reading.extractOf(),
                label.text(),
                reading.heading(),
                reading.secretary(),
                reading.approvers(),
                today));
        int remarkNumber = nextRemark;
        for (Doubt doubt : label.against(heading, paragraph, bodies)) {
            events.add(new RemarkMade(
                    reading.caseId(),
                    reading.recordNumber(),
                    remarkNumber++,
                    place,
                    doubt.code(),
                    doubt.printed(),
                    doubt.suggested(),
                    today));
        }
        return events;
    }

    private EstablishedBody heading(Bodies bodies) {
        BodyCode code = reading.extractOf().body();
        EstablishedBody body = bodies.find(code)
                .orElseThrow(() -> Refusal.invalid(
                        "UNKNOWN_BODY",
                        "MIN-11",
                        "Organet %s finns inte i organisationen: ange koden för det organ som rubriken nämner."
                                .formatted(code)));
        if (!body.name().equalsIgnoreCase(reading.heading().strip())) {
            throw Refusal.invalid(
                    "ANOTHER_BODYS_HEADING",
                    "MIN-11",
                    "Utdraget har rubriken ”%s”, men %s är %s: ange koden för det organ som rubriken nämner."
                            .formatted(reading.heading(), code, body.name()));
        }
        return body;
    }

    private static String paragraph(DecisionReference reference) {
        if (reference.paragraph() == null) {
            throw Refusal.invalid(
                    "NO_PARAGRAPH", "MIN-11", "Ett utdrag visar en paragraf i ett protokoll: ange vilken.");
        }
        return reference.paragraph();
    }
}
