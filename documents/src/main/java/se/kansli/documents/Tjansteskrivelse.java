package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;

/// The staff's memo to the body that decides: proposal, background, draft of an answer.
public record Tjansteskrivelse(
        Sender sender,
        LocalDate dated,
        String caseNumber,
        String addressee,
        String heading,
        List<String> recommendations,
        List<Section> sections,
        List<Signatory> signatories,
        List<Paper> annexes,
        List<String> recipients)
        implements Document {

    public Tjansteskrivelse {
        recommendations = List.copyOf(recommendations);
        sections = List.copyOf(sections);
        signatories = List.copyOf(signatories);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
    }

    @Override
    public String title() {
        return "Tjänsteskrivelse " + caseNumber + ", " + heading;
    }

    @Override
    public String municipality() {
        return sender.municipality();
    }
}
