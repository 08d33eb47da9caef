package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The letter with which something is sent on remiss. It has what a remiss must have (CON-3).
///
/// @param decidedBy the decision to send it: `Kommunstyrelsens utskott ..., 21 maj 2021, § 19`
/// @param addressed those who are asked, in the words of the decision: `samtliga nämnder och bolag`
/// @param legalGround why it must be answered; absent to those whom no law obliges (A13)
/// @param howToAnswer where the answer is to be sent, and what it is to be marked with
/// @param consultees each of them, with a last day of its own where it has one (CON-4)
/// @param documents by version, with their annexes
public record Missiv(
        Sender sender,
        LocalDate dated,
        String caseNumber,
        String heading,
        String decidedBy,
        @Nullable String addressed,
        String question,
        LocalDate dueOn,
        @Nullable String legalGround,
        String howToAnswer,
        List<String> consultees,
        List<Paper> documents,
        List<Signatory> signatories)
        implements Document {

    public Missiv {
        consultees = List.copyOf(consultees);
        documents = List.copyOf(documents);
        signatories = List.copyOf(signatories);
    }

    @Override
    public String title() {
        return "Remiss " + caseNumber + ", " + heading;
    }

    @Override
    public String municipality() {
        return sender.municipality();
    }
}
