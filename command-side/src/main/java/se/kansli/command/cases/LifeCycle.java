package se.kansli.command.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;

/// How a case stands in the diarium: what it is called, what it belongs together with, and whether it is open.
final class LifeCycle {

    private static final String RULE = "CASE-1";

    private CaseId caseId;
    private Diarienummer number;
    private CaseKind kind;
    private Party initiator;
    private String title;
    private String publicTitle;
    private Set<Link> links = new HashSet<>();
    private @Nullable SecrecyGround secrecy;
    private boolean closed;
    private @Nullable BodyCode transferredTo;

    private record Link(String other, LinkKind kind) {

        static Link to(CaseReference other, LinkKind kind) {
            return new Link(
                    other.caseId() == null ? other.printed() : other.caseId().value(), kind);
        }
    }

    /// For the reader of snapshots, which sets the fields.
    @SuppressWarnings("NullAway.Init")
    LifeCycle() {}

    LifeCycle(CaseRegistered entry) {
        caseId = entry.caseId();
        number = entry.number();
        kind = entry.kind();
        initiator = entry.initiator();
        title = entry.title();
        publicTitle = entry.publicTitle();
    }

    Diarienummer number() {
        return number;
    }

    CaseKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String publicTitle() {
        return publicTitle;
    }

    Optional<SecrecyGround> secrecy() {
        return Optional.ofNullable(secrecy);
    }

    void refuseIfClosed() {
        if (closed) {
            throw Refusal.conflict(
                    "CASE_CLOSED", RULE, "Ärendet %s är avslutat: öppna det igen först.".formatted(number));
        }
    }

    OfficerAssigned assign(AssignOfficer command, LocalDate today) {
        Required.text(RULE, "Handläggarens namn", command.officer());
        return new OfficerAssigned(caseId, command.officer(), today);
    }

    CaseTitleChanged changeTitle(ChangeCaseTitle command, LocalDate today) {
        Required.text("REG-3", "Ärendemeningen", command.title());
        Required.text("REG-4", "Den offentliga ärendemeningen", command.publicTitle());
        return new CaseTitleChanged(caseId, command.title(), command.publicTitle(), today);
    }

    Optional<CaseLinked> link(LinkCase command, LocalDate today) {
        if (caseId.equals(command.other().caseId())) {
            throw Refusal.invalid("LINK_TO_ITSELF", RULE, "Ett ärende kan inte länkas till sig självt.");
        }
        return links.contains(Link.to(command.other(), command.kind()))
                ? Optional.empty()
                : Optional.of(new CaseLinked(caseId, command.other(), command.kind(), command.note(), today));
    }

    CaseMarkedSecret markSecret(MarkCaseSecret command, LocalDate today) {
        Required.text(
                "REG-5",
                "Bestämmelsen som sekretessmarkeringen stöder sig på",
                command.ground().provision());
        if (command.ground().equals(secrecy)) {
            throw Refusal.conflict(
                    "ALREADY_MARKED",
                    "REG-5",
                    "Ärendet är redan sekretessmarkerat enligt %s."
                            .formatted(command.ground().provision()));
        }
        return new CaseMarkedSecret(caseId, command.ground(), today);
    }

    CaseSecrecyMarkRemoved removeMark(RemoveCaseSecrecyMark command, LocalDate today) {
        Required.text("REG-5", "Skälet", command.reason());
        if (secrecy == null) {
            throw Refusal.conflict("NOT_MARKED", "REG-5", "Ärendet har ingen sekretessmarkering att ta bort.");
        }
        return new CaseSecrecyMarkRemoved(caseId, command.reason(), today);
    }

    CaseClosed close(CloseCase command, boolean hasAnsweredARemiss, LocalDate today) {
        if (command.reason() == CloseReason.TRANSFERRED) {
            throw Refusal.invalid(
                    "TRANSFER_INSTEAD",
                    RULE,
                    "Ett ärende som går till en annan myndighet avslutas genom att det överlämnas dit.");
        }
        if (command.reason() == CloseReason.ANSWERED && !hasAnsweredARemiss) {
            throw Refusal.conflict(
                    "NOTHING_ANSWERED",
                    RULE,
                    "Ärendet har inte besvarat någon remiss: ange ett annat skäl till att det avslutas.");
        }
        return new CaseClosed(caseId, command.reason(), command.note(), today);
    }

    CaseReopened reopen(ReopenCase command, LocalDate today) {
        Required.text(RULE, "Skälet", command.reason());
        if (transferredTo != null) {
            throw Refusal.conflict(
                    "TRANSFERRED", RULE, "Ärendet är överlämnat till %s och fortsätter där.".formatted(transferredTo));
        }
        if (!closed) {
            throw Refusal.conflict("CASE_OPEN", RULE, "Ärendet är inte avslutat.");
        }
        return new CaseReopened(caseId, command.reason(), today);
    }

    CaseTransferred transfer(TransferCase command, Bodies bodies, LocalDate today) {
        Required.text(RULE, "Skälet", command.reason());
        boolean receives = bodies.find(command.to())
                .filter(body -> body.profile().keepsDiarium())
                .filter(body -> !body.isDissolvedOn(today))
                .isPresent();
        if (!receives || command.to().equals(caseId.authority())) {
            throw Refusal.invalid(
                    "NO_RECEIVER",
                    "ARC-6",
                    "Ärendet kan inte överlämnas till %s: välj en annan myndighet som finns och har eget diarium."
                            .formatted(command.to()));
        }
        return new CaseTransferred(
                caseId, number, command.to(), kind, title, publicTitle, initiator, secrecy, command.reason(), today);
    }

    void apply(CaseEvent event) {
        switch (event) {
            case CaseTitleChanged changed -> {
                title = changed.title();
                publicTitle = changed.publicTitle();
            }
            case CaseLinked linked -> links.add(Link.to(linked.other(), linked.kind()));
            case CaseMarkedSecret marked -> secrecy = marked.ground();
            case CaseSecrecyMarkRemoved removed -> secrecy = null;
            case CaseClosed ended -> closed = true;
            case CaseReopened reopened -> closed = false;
            case CaseTransferred transferred -> {
                closed = true;
                transferredTo = transferred.to();
            }
            case CaseRegistered unchanged -> {}
            case CaseReceivedByTransfer unchanged -> {}
            case OfficerAssigned unchanged -> {}
        }
    }
}
