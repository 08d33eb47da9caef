package se.kansli.command.remiss;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.Reservation;

/// What the sender knows of one remissinstans, and may do about it: reminders, more time, and answers that are always
/// taken in (CON-4).
final class RemissLine {

    private CaseId caseId;
    private RemissId remissId;
    private Remissinstans asked;
    private LocalDate dueOn;
    private @Nullable CaseReference theirNumber;
    private @Nullable LocalDate remindedOn;
    private Set<Request> requests = new HashSet<>();
    private boolean requestPending;
    private Set<Answer> answers = new HashSet<>();

    /// A request for more time, as one tells it from another.
    private record Request(LocalDate wantedDueOn, String reason, LocalDate askedOn) {}

    /// An answer, as one tells it from another; the text itself is not needed for that.
    private record Answer(AnswerKind kind, UUID text, LocalDate receivedOn) {

        static Answer of(AnswerKind kind, String text, LocalDate receivedOn) {
            return new Answer(kind, UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), receivedOn);
        }
    }

    /// For the reader of snapshots, which sets the fields.
    @SuppressWarnings("NullAway.Init")
    RemissLine() {}

    RemissLine(RemissSent sent, Remissinstans asked) {
        this.caseId = sent.caseId();
        this.remissId = sent.remissId();
        this.asked = asked;
        this.dueOn = asked.dueOn();
    }

    BodyCode body() {
        return asked.body();
    }

    Party party() {
        return new Party(
                asked.name(), asked.profile() == RuleProfile.COMPANY ? PartyKind.COMPANY : PartyKind.AUTHORITY);
    }

    boolean isAnswered() {
        return !answers.isEmpty();
    }

    Optional<RemissAcknowledged> acknowledge(CaseReference number, LocalDate today) {
        return number.equals(theirNumber)
                ? Optional.empty()
                : Optional.of(new RemissAcknowledged(caseId, remissId, body(), number, today));
    }

    /// @param sentOn nobody is reminded of a day that had come when the remiss was sent
    Optional<RemissinstansReminded> remind(LocalDate day, LocalDate sentOn, ReminderPlan plan) {
        if (isAnswered()) {
            return Optional.empty();
        }
        return plan.latestUpTo(day, dueOn)
                .filter(planned -> planned.isAfter(sentOn) && !wasRemindedSince(planned))
                .map(planned -> new RemissinstansReminded(
                        caseId,
                        remissId,
                        body(),
                        day.isAfter(dueOn) ? ReminderKind.OVERDUE : ReminderKind.BEFORE_DUE,
                        dueOn,
                        day));
    }

    /// Noted also when the sender had given that much time before the request came; then nothing of it is pending.
    Optional<ExtensionRequestReceived> receive(ReceiveExtensionRequest command) {
        if (!command.wantedDueOn().isAfter(asked.dueOn())) {
            throw Refusal.invalid(
                    "NOT_LATER",
                    "CON-15",
                    "Svaret ska vara inne senast %s: ett anstånd begärs till en senare dag.".formatted(asked.dueOn()));
        }
        return requests.contains(new Request(command.wantedDueOn(), command.reason(), command.askedOn()))
                ? Optional.empty()
                : Optional.of(new ExtensionRequestReceived(
                        caseId,
                        remissId,
                        body(),
                        command.wantedDueOn(),
                        command.reason(),
                        command.askedOn().isAfter(dueOn),
                        command.askedOn()));
    }

    /// Granted by the sender, asked for or not, and also when it was asked too late (CON-15).
    ExtensionGranted grant(GrantExtension command, LocalDate today) {
        Required.text("CON-15", "Vem som beslutade om anståndet", command.grantedBy());
        Required.text("CON-15", "Skälet", command.reason());
        refuseIfAnswered("CON-15", "Remissinstansen har redan svarat: ingen längre tid behövs.");
        if (!command.newDueOn().isAfter(dueOn)) {
            throw Refusal.invalid(
                    "NOT_LATER", "CON-15", "Ett anstånd ger ett senare datum än %s, som gäller nu.".formatted(dueOn));
        }
        return new ExtensionGranted(
                caseId,
                remissId,
                body(),
                asked.dueOn(),
                command.newDueOn(),
                command.grantedBy(),
                command.reason(),
                today);
    }

    ExtensionRefused refuse(RefuseExtension command, LocalDate today) {
        Required.text("CON-15", "Vem som avslog", command.refusedBy());
        Required.text("CON-15", "Skälet", command.reason());
        if (!requestPending) {
            throw Refusal.conflict("NO_REQUEST", "CON-15", "Remissinstansen har ingen obesvarad begäran om anstånd.");
        }
        return new ExtensionRefused(caseId, remissId, body(), command.refusedBy(), command.reason(), today);
    }

    Optional<RemissvarReceived> receive(ReceiveRemissvar command, int recordNumber, boolean afterSummary) {
        return answers.contains(Answer.of(command.kind(), command.text(), command.receivedOn()))
                ? Optional.empty()
                : Optional.of(answer(
                        command.kind(),
                        command.text(),
                        command.reservations(),
                        recordNumber,
                        afterSummary,
                        command.receivedOn()));
    }

    RemissvarReceived register(RegisterRemissvar command, int recordNumber, boolean afterSummary) {
        refuseIfAnswered(
                "CON-4", "Remissinstansen har redan svarat: registrera kompletteringen som en handling i ärendet.");
        Required.text("CON-13", "Svarets text", command.text());
        return answer(command.kind(), command.text(), List.of(), recordNumber, afterSummary, command.receivedOn());
    }

    RemissvarCoded code(CodeRemissvar command, LocalDate today) {
        command.points().forEach(point -> Required.text("CON-16", "Synpunkten", point.remark()));
        if (!isAnswered()) {
            throw Refusal.conflict(
                    "NOT_ANSWERED", "CON-16", "Remissinstansen har inte svarat: det finns inget att koda.");
        }
        return new RemissvarCoded(caseId, remissId, body(), command.overall(), command.points(), today);
    }

    void apply(RemissAcknowledged event) {
        theirNumber = event.theirNumber();
    }

    void apply(RemissinstansReminded event) {
        remindedOn = event.remindedOn();
    }

    void apply(ExtensionRequestReceived event) {
        requests.add(new Request(event.wantedDueOn(), event.reason(), event.askedOn()));
        requestPending = event.wantedDueOn().isAfter(dueOn);
    }

    void apply(ExtensionGranted event) {
        dueOn = event.newDueOn();
        requestPending = false;
    }

    void apply(ExtensionRefused event) {
        requestPending = false;
    }

    void apply(RemissvarReceived event) {
        answers.add(Answer.of(event.kind(), event.text(), event.receivedOn()));
    }

    private RemissvarReceived answer(
            AnswerKind kind,
            String text,
            List<Reservation> reservations,
            int recordNumber,
            boolean afterSummary,
            LocalDate receivedOn) {
        return new RemissvarReceived(
                caseId,
                remissId,
                body(),
                kind,
                text,
                reservations,
                recordNumber,
                dueOn,
                Lateness.days(dueOn, receivedOn),
                afterSummary,
                receivedOn);
    }

    private boolean wasRemindedSince(LocalDate planned) {
        return remindedOn != null && !remindedOn.isBefore(planned);
    }

    private void refuseIfAnswered(String rule, String sentence) {
        if (isAnswered()) {
            throw Refusal.conflict("ALREADY_ANSWERED", rule, sentence);
        }
    }
}
