package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.organisation.BodyCode;
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
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;

/// One remiss on the sender's side, from sending to summary: one line per remissinstans, and answers that are taken in
/// at every stage (TF 2:9).
public final class OutgoingRemiss {

    private CaseId caseId;
    private RemissId id;
    private LocalDate sentOn;
    private Stage stage = Stage.OPEN;
    private List<RemissLine> lines;
    private int spontaneousAnswers;

    private enum Stage {
        OPEN,
        CLOSED,
        SUMMARISED,
        CANCELLED
    }

    /// For the reader of snapshots, which sets the fields.
    @SuppressWarnings("NullAway.Init")
    OutgoingRemiss() {}

    OutgoingRemiss(RemissSent sent) {
        caseId = sent.caseId();
        id = sent.remissId();
        sentOn = sent.sentOn();
        lines = sent.remissinstanser().stream()
                .map(asked -> new RemissLine(sent, asked))
                .toList();
    }

    RemissId id() {
        return id;
    }

    boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /// The remissinstans as the sender of its answer.
    public Party party(BodyCode remissinstans) {
        return line(remissinstans).party();
    }

    public Optional<RemissAcknowledged> acknowledge(AcknowledgeRemiss command, LocalDate today) {
        return line(command.remissinstans()).acknowledge(command.theirNumber(), today);
    }

    public List<RemissinstansReminded> remind(RemindRemissinstanser command, ReminderPlan plan) {
        if (!isOpen()) {
            return List.of();
        }
        return lines.stream()
                .flatMap(line -> line.remind(command.day(), sentOn, plan).stream())
                .toList();
    }

    public Optional<ExtensionRequestReceived> receive(ReceiveExtensionRequest command) {
        return line(command.remissinstans()).receive(command);
    }

    public ExtensionGranted grant(GrantExtension command, LocalDate today) {
        refuseUnlessOpen("CON-15");
        return line(command.remissinstans()).grant(command, today);
    }

    public ExtensionRefused refuse(RefuseExtension command, LocalDate today) {
        return line(command.remissinstans()).refuse(command, today);
    }

    /// An answer that came through the system. It is taken in whatever it says; told twice, it is one answer.
    public Optional<RemissvarReceived> receive(ReceiveRemissvar command, int recordNumber) {
        return line(command.remissinstans()).receive(command, recordNumber, isSummarised());
    }

    public RemissvarReceived register(RegisterRemissvar command, int recordNumber, LocalDate today) {
        refuseWrongDay(command.receivedOn(), today);
        return line(command.remissinstans()).register(command, recordNumber, isSummarised());
    }

    public SpontaneousAnswerReceived register(RegisterSpontaneousAnswer command, int recordNumber, LocalDate today) {
        refuseWrongDay(command.receivedOn(), today);
        Required.text("CON-19", "Svarets text", command.text());
        return new SpontaneousAnswerReceived(
                caseId,
                id,
                spontaneousAnswers + 1,
                command.from(),
                command.text(),
                recordNumber,
                isSummarised(),
                command.receivedOn());
    }

    public RemissvarCoded code(CodeRemissvar command, LocalDate today) {
        return line(command.remissinstans()).code(command, today);
    }

    /// Those who are silent by now get no answer; that is not declining (CON-13).
    public RemissClosedForAnswers close(LocalDate today) {
        refuseUnlessOpen("CON-13");
        List<BodyCode> silent = lines.stream()
                .filter(line -> !line.isAnswered())
                .map(RemissLine::body)
                .toList();
        return new RemissClosedForAnswers(caseId, id, silent, today);
    }

    public RemissSummarised summarise(int recordNumber, LocalDate today) {
        if (isSummarised()) {
            throw Refusal.conflict("ALREADY_SUMMARISED", "CON-17", "Remissammanställningen är redan gjord.");
        }
        if (stage != Stage.CLOSED) {
            throw Refusal.conflict(
                    "NOT_CLOSED_FOR_ANSWERS", "CON-17", "Stäng remissen för svar innan den sammanställs.");
        }
        return new RemissSummarised(caseId, id, recordNumber, today);
    }

    public RemissCancelled cancel(CancelRemiss command, LocalDate today) {
        refuseUnlessOpen("CON-3");
        Required.text("CON-3", "Skälet", command.reason());
        return new RemissCancelled(caseId, id, command.reason(), today);
    }

    void apply(OutgoingRemissEvent event) {
        switch (event) {
            case RemissAcknowledged acknowledged ->
                line(acknowledged.remissinstans()).apply(acknowledged);
            case RemissinstansReminded reminded ->
                line(reminded.remissinstans()).apply(reminded);
            case ExtensionRequestReceived requested ->
                line(requested.remissinstans()).apply(requested);
            case ExtensionGranted granted -> line(granted.remissinstans()).apply(granted);
            case ExtensionRefused refused -> line(refused.remissinstans()).apply(refused);
            case RemissvarReceived received -> line(received.remissinstans()).apply(received);
            case SpontaneousAnswerReceived received -> spontaneousAnswers = received.ordinal();
            case RemissClosedForAnswers closed -> stage = Stage.CLOSED;
            case RemissSummarised summarised -> stage = Stage.SUMMARISED;
            case RemissCancelled cancelled -> stage = Stage.CANCELLED;
            case RemissSent unchanged -> {}
            case RemissvarCoded unchanged -> {}
        }
    }

    private boolean isSummarised() {
        return stage == Stage.SUMMARISED;
    }

    private RemissLine line(BodyCode remissinstans) {
        return lines.stream()
                .filter(line -> line.body().equals(remissinstans))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "NOT_ASKED",
                        "CON-4",
                        "%s är inte remissinstans i %s: registrera ett svar därifrån som spontant."
                                .formatted(remissinstans, id)));
    }

    private void refuseUnlessOpen(String rule) {
        if (!isOpen()) {
            throw Refusal.conflict(
                    "REMISS_NOT_OPEN", rule, "Remissen %s är redan stängd eller återkallad.".formatted(id));
        }
    }

    private void refuseWrongDay(LocalDate receivedOn, LocalDate today) {
        Required.notAfter("CON-7", "Ankomstdatum", receivedOn, today);
        if (receivedOn.isBefore(sentOn)) {
            throw Refusal.invalid(
                    "RECEIVED_BEFORE_SENT",
                    "CON-7",
                    "Remissen skickades %s; ett svar kan inte ha kommit redan %s.".formatted(sentOn, receivedOn));
        }
    }
}
