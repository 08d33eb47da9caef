package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;

/// The case was sent on remiss (CON-3). What is asked, about what, of whom and by when is frozen here.
///
/// @param ordinal counted from 1 within the case
/// @param secrecy the mark that the case, or else a document that is asked about, bears when it crosses the border
/// @param remissinstanserAsPrinted the words of the decision, "samtliga nämnder och bolag"
/// @param ground absent when nobody has told any
/// @param signedBy who signs the letter; absent when nobody has told it
@StoredAs(value = "RemissSent", revision = "2")
public record RemissSent(
        CaseId caseId,
        RemissId remissId,
        int ordinal,
        BodyCode sender,
        String senderName,
        Diarienummer senderNumber,
        String title,
        @Nullable SecrecyGround secrecy,
        DecisionReference decision,
        String question,
        LocalDate dueOn,
        List<RemittedDocument> documents,
        String remissinstanserAsPrinted,
        List<Remissinstans> remissinstanser,
        @Nullable AskingGround ground,
        @Nullable String signedBy,
        LocalDate sentOn)
        implements OutgoingRemissEvent {

    public RemissSent {
        documents = List.copyOf(documents);
        remissinstanser = List.copyOf(remissinstanser);
    }

    @Override
    public LocalDate happenedOn() {
        return sentOn;
    }
}
