package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemittedDocument;

/// What was frozen when the remiss was sent (CON-3).
///
/// @param ground by what law it asks (CON-1); absent when nobody has told any
/// @param signedBy absent when nobody has told who signs the letter
public record SentRemiss(
        RemissId remissId,
        CaseId caseId,
        BodyCode sender,
        String senderName,
        Diarienummer senderNumber,
        String title,
        DecisionReference decision,
        String question,
        LocalDate dueOn,
        List<RemittedDocument> documents,
        String remissinstanserAsPrinted,
        @Nullable AskingGround ground,
        @Nullable String signedBy,
        LocalDate sentOn) {
    public SentRemiss {
        documents = List.copyOf(documents);
    }

    static SentRemiss of(RemissSent event) {
        return new SentRemiss(
                event.remissId(),
                event.caseId(),
                event.sender(),
                event.senderName(),
                event.senderNumber(),
                event.title(),
                event.decision(),
                event.question(),
                event.dueOn(),
                event.documents(),
                event.remissinstanserAsPrinted(),
                event.ground(),
                event.signedBy(),
                event.sentOn());
    }
}
