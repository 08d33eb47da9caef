package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.query.journal.RecordedEvent;

/// A case file while events are written into it.
final class OpenCaseFile {
    private final CaseId caseId;
    private final Diarienummer number;
    private final Numbering numbering;
    private final CaseKind kind;
    private String title;
    private String publicTitle;
    private final List<FormerTitle> formerTitles;
    private final @Nullable String classification;
    private @Nullable String officer;
    private final Party initiator;
    private final LocalDate receivedOn;
    private final LocalDate registeredOn;
    private @Nullable SecrecyGround secrecy;
    private final List<CaseLink> links;
    private final List<FiledRecord> records;
    private final FiledDecisions decisions;
    private final List<OwnRemiss> sentOnRemiss;
    private @Nullable Answering answering;
    private @Nullable Closing closing;
    private long version;

    OpenCaseFile(CaseRegistered event, long sequence) {
        caseId = event.caseId();
        number = event.number();
        numbering = event.numbering();
        kind = event.kind();
        title = event.title();
        publicTitle = event.publicTitle();
        formerTitles = new ArrayList<>();
        classification = event.classification();
        officer = event.officer();
        initiator = event.initiator();
        receivedOn = event.receivedOn();
        registeredOn = event.registeredOn();
        links = new ArrayList<>();
        records = new ArrayList<>();
        decisions = new FiledDecisions(List.of(), List.of());
        sentOnRemiss = new ArrayList<>();
        version = sequence;
    }

    OpenCaseFile(CaseFile file) {
        caseId = file.caseId();
        number = file.number();
        numbering = file.numbering();
        kind = file.kind();
        title = file.title();
        publicTitle = file.publicTitle();
        formerTitles = new ArrayList<>(file.formerTitles());
        classification = file.classification();
        officer = file.officer();
        initiator = file.initiator();
        receivedOn = file.receivedOn();
        registeredOn = file.registeredOn();
        secrecy = file.secrecy();
        links = new ArrayList<>(file.links());
        records = new ArrayList<>(file.records());
        decisions = new FiledDecisions(file.decisions(), file.paragraphs());
        sentOnRemiss = new ArrayList<>(file.sentOnRemiss());
        answering = file.answering();
        closing = file.closing();
        version = file.version();
    }

    CaseFile file() {
        return new CaseFile(
                caseId,
                number,
                numbering,
                kind,
                status(),
                title,
                publicTitle,
                formerTitles,
                classification,
                officer,
                initiator,
                receivedOn,
                registeredOn,
                secrecy,
                links,
                records,
                decisions.decisions(),
                decisions.paragraphs(),
                sentOnRemiss,
                answering,
                closing,
                version);
    }

    void on(RecordedEvent recorded) {
        switch (recorded.event()) {
            case CaseEvent event -> on(event);
            case RecordEvent event -> on(event);
            case DecisionEvent event -> decisions.on(event);
            case PreparationEvent toldElsewhere -> {}
            case CouncilMotionEvent toldInDiarium -> {}
            case OutgoingRemissEvent event -> on(event);
            case YttrandeEvent event -> on(event);
            default -> throw new IllegalArgumentException("Not an event of a case: " + recorded.event());
        }
        version = recorded.sequence();
    }

    private void on(CaseEvent event) {
        switch (event) {
            case CaseRegistered first -> throw new IllegalArgumentException("A case is registered once: " + first);
            case CaseReceivedByTransfer received ->
                links.add(new CaseLink(
                        received.from(), LinkKind.TRANSFERRED_FROM, received.reason(), received.receivedOn()));
            case OfficerAssigned assigned -> officer = assigned.officer();
            case CaseTitleChanged changed -> {
                formerTitles.add(new FormerTitle(title, publicTitle, changed.changedOn()));
                title = changed.title();
                publicTitle = changed.publicTitle();
            }
            case CaseLinked linked ->
                links.add(new CaseLink(linked.other(), linked.kind(), linked.note(), linked.linkedOn()));
            case CaseMarkedSecret marked -> secrecy = marked.ground();
            case CaseSecrecyMarkRemoved removed -> secrecy = null;
            case CaseClosed closed -> closing = new Closing(closed.reason(), closed.note(), null, closed.closedOn());
            case CaseReopened reopened -> closing = null;
            case CaseTransferred transferred ->
                closing = new Closing(
                        CloseReason.TRANSFERRED, transferred.reason(), transferred.to(), transferred.transferredOn());
        }
    }

    private void on(RecordEvent event) {
        switch (event) {
            case RecordRegistered registered -> records.add(FiledRecord.of(registered));
            case RecordVersionAdded added -> records.replaceAll(which(added, record -> record.plus(added)));
            case AnnexAttached attached -> records.replaceAll(which(attached, record -> record.with(attached)));
            case RecordMarkedSecret marked ->
                records.replaceAll(which(marked, record -> record.marked(marked.ground())));
            case RecordSecrecyMarkRemoved removed -> records.replaceAll(which(removed, record -> record.marked(null)));
            case ExtractIdentified extract -> records.replaceAll(which(extract, record -> record.with(extract)));
            case RemarkMade remark -> records.replaceAll(which(remark, record -> record.with(remark)));
            case RemarkResolved resolved -> records.replaceAll(which(resolved, record -> record.with(resolved)));
        }
    }

    private void on(OutgoingRemissEvent event) {
        switch (event) {
            case RemissSent sent ->
                sentOnRemiss.add(new OwnRemiss(sent.remissId(), sent.title(), sent.sentOn(), sent.dueOn(), true));
            case RemissClosedForAnswers closed -> noLongerOpen(closed.remissId());
            case RemissCancelled cancelled -> noLongerOpen(cancelled.remissId());
            case RemissAcknowledged elsewhere -> {}
            case RemissinstansReminded elsewhere -> {}
            case ExtensionRequestReceived elsewhere -> {}
            case ExtensionGranted elsewhere -> {}
            case ExtensionRefused elsewhere -> {}
            case RemissvarReceived elsewhere -> {}
            case SpontaneousAnswerReceived elsewhere -> {}
            case RemissvarCoded elsewhere -> {}
            case RemissSummarised elsewhere -> {}
        }
    }

    private void on(YttrandeEvent event) {
        if (event instanceof RemissTakenUp takenUp) {
            answering = Answering.of(takenUp);
        } else if (answering != null) {
            answering = answering.after(event);
        }
    }

    private CaseStatus status() {
        if (closing != null) {
            return closing.transferredTo() == null ? CaseStatus.CLOSED : CaseStatus.TRANSFERRED;
        }
        if (sentOnRemiss.stream().anyMatch(OwnRemiss::open)) {
            return CaseStatus.WAITING_FOR_ANSWERS;
        }
        if (answering != null) {
            return answering.status();
        }
        if (!sentOnRemiss.isEmpty()) {
            return CaseStatus.IN_PREPARATION;
        }
        if (!decisions.isEmpty()) {
            return CaseStatus.DECIDED;
        }
        return officer == null ? CaseStatus.REGISTERED : CaseStatus.ASSIGNED;
    }

    private void noLongerOpen(RemissId remissId) {
        sentOnRemiss.replaceAll(remiss -> remiss.remissId().equals(remissId) ? remiss.notOpen() : remiss);
    }

    private static UnaryOperator<FiledRecord> which(RecordEvent event, UnaryOperator<FiledRecord> change) {
        return record -> record.number() == event.recordNumber() ? change.apply(record) : record;
    }
}
