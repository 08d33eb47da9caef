package se.kansli.command.cases;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemittedDocument;

/// What a case begins with: its entry in the diarium (OSL 5:1, 5:2) and what came with it.
final class CaseOpening {

    private static final int RECEIVED_REMISS = 1;

    private CaseOpening() {}

    static List<DomainEvent> by(RegisterCase command, Diarienummer number, LocalDate today) {
        return List.of(checked(
                new CaseRegistered(
                        CaseId.of(number),
                        number,
                        Numbering.ISSUED,
                        command.kind(),
                        command.title(),
                        command.publicTitle(),
                        command.classification(),
                        command.officer(),
                        command.initiator(),
                        command.receivedOn(),
                        command.registeredOn()),
                today));
    }

    static List<DomainEvent> by(ImportCase command, LocalDate today) {
        if (command.registeredOn().getYear() < command.number().year()) {
            throw Refusal.invalid(
                    "REGISTERED_BEFORE_ITS_YEAR",
                    "REG-3",
                    "Ett ärende i serien för %d kan inte vara registrerat %s: rätta året eller datumet."
                            .formatted(command.number().year(), command.registeredOn()));
        }
        return List.of(checked(
                new CaseRegistered(
                        CaseId.of(command.number()),
                        command.number(),
                        Numbering.IMPORTED,
                        command.kind(),
                        command.title(),
                        command.publicTitle(),
                        command.classification(),
                        command.officer(),
                        command.initiator(),
                        command.receivedOn(),
                        command.registeredOn()),
                today));
    }

    /// The answering authority's own case (CON-5). Its first record holds what is asked about, so that it can be read
    /// there. What the sender has marked secret stays marked until this authority has judged it for itself (REG-5).
    static List<DomainEvent> by(
            RegisterArrivedRemiss command, Diarienummer number, RemissArrived arrived, LocalDate today) {
        CaseId caseId = CaseId.of(number);
        LocalDate registeredOn = command.registeredOn();
        Party sender = new Party(arrived.senderName(), PartyKind.AUTHORITY);
        String title = requireNonNullElse(command.title(), arrived.title());
        String publicTitle = requireNonNullElse(command.publicTitle(), arrived.title());
        List<DomainEvent> opening = new ArrayList<>();
        opening.add(checked(
                new CaseRegistered(
                        caseId,
                        number,
                        Numbering.ISSUED,
                        CaseKind.REMISS,
                        title,
                        publicTitle,
                        command.classification(),
                        command.officer(),
                        sender,
                        arrived.arrivedOn(),
                        registeredOn),
                today));
        if (arrived.secrecy() != null) {
            opening.add(new CaseMarkedSecret(caseId, arrived.secrecy(), registeredOn));
        }
        opening.add(
                new CaseLinked(caseId, CaseReference.to(arrived.senderNumber()), LinkKind.REMISS, null, registeredOn));
        opening.add(new RecordRegistered(
                caseId,
                RECEIVED_REMISS,
                RecordKind.INCOMING,
                arrived.arrivedOn(),
                sender,
                "Remiss: " + title,
                "Remiss: " + publicTitle,
                null,
                remitted(arrived.documents()),
                arrived.secrecy(),
                registeredOn));
        opening.add(new RemissTakenUp(
                caseId,
                arrived.incomingRemissId(),
                arrived.profile(),
                CaseReference.to(arrived.senderNumber()),
                arrived.senderName(),
                arrived.question(),
                arrived.dueOn(),
                RECEIVED_REMISS,
                registeredOn));
        return List.copyOf(opening);
    }

    /// What was marked secret there stays marked until this authority has judged it for itself (REG-5).
    static List<DomainEvent> by(ReceiveTransferredCase command, Diarienummer number) {
        CaseId caseId = CaseId.of(number);
        LocalDate transferredOn = command.transferredOn();
        CaseReference from = CaseReference.to(command.fromNumber());
        List<DomainEvent> opening = new ArrayList<>();
        opening.add(new CaseRegistered(
                caseId,
                number,
                Numbering.ISSUED,
                command.kind(),
                command.title(),
                command.publicTitle(),
                null,
                null,
                command.initiator(),
                transferredOn,
                transferredOn));
        if (command.secrecy() != null) {
            opening.add(new CaseMarkedSecret(caseId, command.secrecy(), transferredOn));
        }
        opening.add(new CaseReceivedByTransfer(caseId, from, command.reason(), transferredOn));
        opening.add(new CaseLinked(caseId, from, LinkKind.TRANSFERRED_FROM, null, transferredOn));
        return List.copyOf(opening);
    }

    private static List<Annex> remitted(List<RemittedDocument> documents) {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> {
                    RemittedDocument document = documents.get(i);
                    return new Annex("Handling " + (i + 1), document.title(), document.file(), document.annexes());
                })
                .toList();
    }

    private static CaseRegistered checked(CaseRegistered entry, LocalDate today) {
        Required.text("REG-3", "Ärendemeningen", entry.title());
        Required.text("REG-4", "Den offentliga ärendemeningen", entry.publicTitle());
        Required.text("REG-3", "Avsändarens namn", entry.initiator().name());
        Required.notAfter("REG-1", "Registreringsdatum", entry.registeredOn(), today);
        if (entry.receivedOn().isAfter(entry.registeredOn())) {
            throw Refusal.invalid(
                    "REGISTERED_BEFORE_RECEIVED",
                    "REG-1",
                    "Ärendet kom in %s och kan inte ha registrerats redan %s: rätta ett av datumen."
                            .formatted(entry.receivedOn(), entry.registeredOn()));
        }
        return entry;
    }
}
