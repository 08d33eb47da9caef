package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemittedDocument;

/// The remisses of one case in the order they were sent, and the rules for sending the next one (CON-3).
public final class SentOnRemiss {

    private List<OutgoingRemiss> sent = new ArrayList<>();

    /// The case as it is presented to those who are asked.
    ///
    /// @param title the public one, since it crosses the border between two authorities (REG-9)
    /// @param secrecy the mark that goes with it, so that no receiver shows what is marked here (REG-5)
    public record SendersCase(
            CaseId caseId,
            Diarienummer number,
            String title,
            @Nullable SecrecyGround secrecy) {}

    public RemissSent send(
            SendRemiss command, SendersCase aCase, List<RemittedDocument> documents, Bodies bodies, LocalDate today) {
        Required.text("CON-3", "Frågan till remissinstanserna", command.question());
        Required.text(
                "CON-4",
                "Beslutets ord om vilka som tillfrågas",
                command.consultees().asPrinted());
        Required.notAfter("CON-3", "Beslutsdatum", command.decision().date(), today);
        refuseIncomplete(documents);
        BodyCode sender = aCase.caseId().authority();
        List<Remissinstans> asked = new AskedBodies(bodies, sender, today).of(command.consultees(), command.dueOn());
        if (asked.isEmpty()) {
            throw Refusal.invalid("NOBODY_ASKED", "CON-3", "Ange minst en remissinstans.");
        }
        asked.forEach(remissinstans -> refusePast(remissinstans.dueOn(), today));
        refusePast(command.dueOn(), today);
        Optional<EstablishedBody> senderBody = bodies.find(sender);
        new PowerToAsk(sender, senderBody).refuseUnlessOf(command.ground(), asked);
        if (command.signedBy() != null) {
            Required.text("CON-3", "Namnet på den som undertecknar missivet", command.signedBy());
        }
        int ordinal = sent.size() + 1;
        return new RemissSent(
                aCase.caseId(),
                RemissId.of(aCase.caseId(), ordinal),
                ordinal,
                sender,
                senderBody.map(EstablishedBody::name).orElse(sender.value()),
                aCase.number(),
                aCase.title(),
                aCase.secrecy(),
                command.decision(),
                command.question(),
                command.dueOn(),
                documents,
                command.consultees().asPrinted(),
                asked,
                command.ground(),
                command.signedBy(),
                today);
    }

    public OutgoingRemiss find(RemissId remissId) {
        return sent.stream()
                .filter(remiss -> remiss.id().equals(remissId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_REMISS", "CON-3", "Ärendet har ingen remiss %s.".formatted(remissId)));
    }

    /// Whether somebody is still expected to answer.
    public boolean awaitsAnswers() {
        return sent.stream().anyMatch(OutgoingRemiss::isOpen);
    }

    public void apply(OutgoingRemissEvent event) {
        if (event instanceof RemissSent remissSent) {
            sent.add(new OutgoingRemiss(remissSent));
        } else {
            find(event.remissId()).apply(event);
        }
    }

    private static void refuseIncomplete(List<RemittedDocument> documents) {
        if (documents.isEmpty()) {
            throw Refusal.invalid("NOTHING_REMITTED", "CON-3", "Ange minst en handling att svara på.");
        }
        if (documents.stream().map(RemittedDocument::recordNumber).distinct().count() < documents.size()) {
            throw Refusal.invalid(
                    "DOCUMENT_TWICE", "CON-3", "Samma handling är angiven flera gånger: ange den en gång.");
        }
        String missing = documents.stream()
                .flatMap(document -> document.annexes().stream())
                .flatMap(Annex::missing)
                .map(annex -> "%s ”%s”".formatted(annex.label(), annex.title()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "ANNEX_MISSING",
                    "CON-3",
                    "Bilagor som handlingarna nämner saknas: %s. Bifoga dem innan remissen skickas."
                            .formatted(missing));
        }
    }

    private static void refusePast(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw Refusal.invalid(
                    "DUE_DATE_PASSED", "CON-3", "Svarsdatum %s har redan passerat: ange ett senare.".formatted(dueOn));
        }
    }
}
