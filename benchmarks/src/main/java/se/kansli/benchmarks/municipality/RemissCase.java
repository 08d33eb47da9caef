package se.kansli.benchmarks.municipality;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import se.kansli.benchmarks.municipality.Diaries.Numbered;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.command.records.RegisterRecord;
import se.kansli.command.remiss.AcknowledgeRemiss;
import se.kansli.command.remiss.CancelRemiss;
import se.kansli.command.remiss.CodeRemissvar;
import se.kansli.command.remiss.GrantExtension;
import se.kansli.command.remiss.OutgoingRemiss;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.command.remiss.RefuseExtension;
import se.kansli.command.remiss.RegisterRemissvar;
import se.kansli.command.remiss.RegisterSpontaneousAnswer;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.command.remiss.ReminderPlan;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.command.remiss.SentOnRemiss;
import se.kansli.command.remiss.SentOnRemiss.SendersCase;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;

/// A case that is sent on remiss, from the first draft to the decision that the answers led to.
final class RemissCase extends CaseLife {

    private static final SecrecyGround PREPAREDNESS = new SecrecyGround("18 kap. 13 § OSL");

    private final String title;
    private final Officer officer;
    private final @Nullable SecrecyGround secrecy;
    private final SentOnRemiss outgoing = new SentOnRemiss();
    private final Map<BodyCode, Inbox> inboxes = new LinkedHashMap<>();

    RemissCase(Everyday everyday, Numbered number) {
        super(everyday, number);
        this.title = everyday.phrases().policyDocument();
        this.officer = Officer.caseOfficer(authority(), everyday.chance());
        this.secrecy = everyday.chance().happens(2) ? PREPAREDNESS : null;
    }

    void begin() {
        LocalDate today = everyday().today();
        open(
                byRegistrar(),
                new CaseRegistered(
                        caseId(),
                        number().number(),
                        Numbering.ISSUED,
                        CaseKind.POLICY_DOCUMENT,
                        title,
                        title,
                        everyday().phrases().classification(),
                        officer.name(),
                        new Party(everyday().phrases().name(everyday().organs(), authority()), PartyKind.AUTHORITY),
                        today,
                        today));
        if (secrecy != null) {
            byRegistrar().does(stream(), new CaseMarkedSecret(caseId(), secrecy, today));
        }
        everyday().agenda().in(everyday().chance().between(5, 30), this::draft);
    }

    private void draft() {
        draft("Förslag till " + title);
        draft("Konsekvensbeskrivning för " + title);
        everyday().agenda().in(everyday().chance().between(10, 40), this::send);
    }

    private void draft(String what) {
        LocalDate today = everyday().today();
        enter(
                by(officer),
                records()
                        .register(
                                new RegisterRecord(
                                        caseId(),
                                        RecordKind.ESTABLISHED,
                                        today,
                                        null,
                                        what,
                                        what,
                                        Paper.oneOf(everyday().chance()),
                                        List.of(new Annex(
                                                "Bilaga 1",
                                                "Underlag",
                                                Paper.oneOf(everyday().chance()),
                                                List.of())),
                                        null),
                                today));
    }

    private void send() {
        LocalDate today = everyday().today();
        DecisionReference decision = everyday().minutes().meeting(authority(), today);
        decide(bySecretary(), decided(decision, DecisionKind.SEND_ON_REMISS));
        Chance chance = everyday().chance();
        SendRemiss command = new SendRemiss(
                caseId(),
                decision,
                everyday().phrases().question(title),
                today.plusDays(chance.between(45, 120)),
                List.of(new SendRemiss.Document(1, null), new SendRemiss.Document(2, null)),
                new SendRemiss.Consultees(
                        "nämnder, bolag och råd enligt sändlista",
                        false,
                        false,
                        chance.some(chance.between(5, 30), everyday().organs().consultees(authority())),
                        Map.of()));
        List<RemittedDocument> documents =
                List.of(records().remitted(1, null), records().remitted(2, null));
        RemissSent sent = outgoing.send(
                command,
                new SendersCase(caseId(), number().number(), title, secrecy),
                List.of(records().remitted(1, null), records().remitted(2, null)),
                everyday().organs(),
                today);
        Deed sending = by(officer);
        enter(
                sending,
                records()
                        .outgoing(
                                caseId(),
                                new Party(sent.remissinstanserAsPrinted(), PartyKind.AUTHORITY),
                                "Remiss: " + title,
                                "Remiss: " + title,
                                secrecy,
                                today));
        deliver(sent, tell(sending, sent));
        everyday().waitsForAnswers(this);
        if (chance.happens(3)) {
            everyday().agenda().in(chance.between(10, 40), this::cancel);
        } else {
            everyday().agenda().on(sent.dueOn().plusDays(chance.between(10, 40)), this::stopWaiting);
        }
        if (chance.happens(20)) {
            everyday().agenda().in(chance.between(10, 40), this::receiveUnasked);
        }
    }

    private void deliver(RemissSent sent, DomainEventMessage<?> message) {
        for (Remissinstans asked : sent.remissinstanser()) {
            if (asked.profile().keepsDiarium()) {
                Inbox inbox = new Inbox(everyday(), this, sent, asked);
                inboxes.put(asked.body(), inbox);
                inbox.receive(message);
            } else if (everyday().chance().happens(70)) {
                everyday().agenda().in(everyday().chance().between(15, 90), () -> receiveOnPaper(asked.body()));
            }
        }
    }

    /// Those whose answer is missing, on the days that the plan says (CON-14).
    void remind(DomainEventMessage<?> dayBegan) {
        RemindRemissinstanser command =
                new RemindRemissinstanser(caseId(), remissId(), everyday().today());
        for (RemissinstansReminded reminded : remiss().remind(command, ReminderPlan.USUAL)) {
            DomainEventMessage<?> message = tell(consequence("RemindUnansweredRemissinstanser", dayBegan), reminded);
            Inbox inbox = inboxes.get(reminded.remissinstans());
            if (inbox != null) {
                inbox.hear(reminded, message);
            }
        }
    }

    /// The one who was asked has a case of its own (CON-5).
    void acknowledge(BodyCode remissinstans, Diarienummer theirs, DomainEventMessage<?> because) {
        Deed carried = consequence("AcknowledgeWhenRemissIsRegistered", because);
        CaseReference reference = CaseReference.to(theirs);
        remiss().acknowledge(
                        new AcknowledgeRemiss(caseId(), remissId(), remissinstans, reference),
                        everyday().today())
                .ifPresent(event -> tell(carried, event));
        carried.does(
                stream(),
                new CaseLinked(
                        caseId(), reference, LinkKind.REMISS, null, everyday().today()));
    }

    void receiveRequest(BodyCode remissinstans, ExtensionRequested request, DomainEventMessage<?> because) {
        remiss().receive(new ReceiveExtensionRequest(
                        caseId(),
                        remissId(),
                        remissinstans,
                        request.wantedDueOn(),
                        request.reason(),
                        request.askedOn()))
                .ifPresent(event -> tell(consequence("CarryExtensionRequestToSender", because), event));
        everyday()
                .agenda()
                .in(everyday().chance().between(1, 5), () -> answerRequest(remissinstans, request.wantedDueOn()));
    }

    void receiveAnswer(RemissvarDispatched answer, DomainEventMessage<?> because) {
        BodyCode remissinstans = answer.incomingRemissId().authority();
        Deed carried = consequence("CarryRemissvarToSender", because);
        remiss().receive(
                        new ReceiveRemissvar(
                                caseId(),
                                remissId(),
                                remissinstans,
                                answer.kind(),
                                answer.text(),
                                answer.reservations(),
                                answer.dispatchedOn()),
                        records().next())
                .ifPresent(received -> take(carried, received));
    }

    private void receiveOnPaper(BodyCode remissinstans) {
        RegisterRemissvar command = new RegisterRemissvar(
                caseId(),
                remissId(),
                remissinstans,
                AnswerKind.YTTRANDE,
                everyday().phrases().yttrande(title),
                null,
                everyday().today());
        take(
                byRegistrar(),
                remiss().register(command, records().next(), everyday().today()));
    }

    private void receiveUnasked() {
        Party from = everyday().phrases().organisation();
        RegisterSpontaneousAnswer command = new RegisterSpontaneousAnswer(
                caseId(),
                remissId(),
                from,
                everyday().phrases().yttrande(title),
                null,
                everyday().today());
        SpontaneousAnswerReceived received =
                remiss().register(command, records().next(), everyday().today());
        Deed registering = byRegistrar();
        enter(
                registering,
                records()
                        .incoming(
                                caseId(),
                                received.receivedOn(),
                                from,
                                "Spontant remissvar",
                                null,
                                everyday().today()));
        tell(registering, received);
    }

    private void take(Deed deed, RemissvarReceived received) {
        Party from = remiss().party(received.remissinstans());
        enter(
                deed,
                records()
                        .incoming(
                                caseId(),
                                received.receivedOn(),
                                from,
                                "Remissvar från " + from.name(),
                                null,
                                everyday().today()));
        tell(deed, received);
        if (received.kind() == AnswerKind.YTTRANDE && everyday().chance().happens(80)) {
            everyday().agenda().in(everyday().chance().between(2, 15), () -> code(received.remissinstans()));
        }
    }

    private void code(BodyCode remissinstans) {
        if (!isClosed()) {
            Phrases phrases = everyday().phrases();
            tell(
                    by(officer),
                    remiss().code(
                                    new CodeRemissvar(
                                            caseId(),
                                            remissId(),
                                            remissinstans,
                                            phrases.stance(),
                                            phrases.codedPoints()),
                                    everyday().today()));
        }
    }

    private void answerRequest(BodyCode remissinstans, LocalDate wantedDueOn) {
        Inbox inbox = requireNonNull(inboxes.get(remissinstans));
        if (!everyday().isWaitingForAnswers(this) || inbox.isAnswered()) {
            return;
        }
        if (everyday().chance().happens(80)) {
            ExtensionGranted granted = remiss().grant(
                            new GrantExtension(
                                    caseId(),
                                    remissId(),
                                    remissinstans,
                                    wantedDueOn,
                                    officer.name(),
                                    "Svaret behövs med nämndens beslut."),
                            everyday().today());
            inbox.hear(granted, tell(by(officer), granted));
        } else {
            ExtensionRefused refused = remiss().refuse(
                            new RefuseExtension(
                                    caseId(),
                                    remissId(),
                                    remissinstans,
                                    officer.name(),
                                    "Ärendet ska avgöras innan dess."),
                            everyday().today());
            inbox.hear(refused, tell(by(officer), refused));
        }
    }

    private void cancel() {
        everyday().waitsNoMore(this);
        RemissCancelled cancelled = remiss().cancel(
                        new CancelRemiss(caseId(), remissId(), "Förslaget arbetas om."),
                        everyday().today());
        DomainEventMessage<?> message = tell(by(officer), cancelled);
        inboxes.values().forEach(inbox -> inbox.hear(cancelled, message));
        everyday().agenda().in(20, () -> close(CloseReason.WITHDRAWN));
    }

    private void stopWaiting() {
        everyday().waitsNoMore(this);
        tell(by(officer), remiss().close(everyday().today()));
        everyday().agenda().in(everyday().chance().between(5, 20), this::summarise);
    }

    private void summarise() {
        LocalDate today = everyday().today();
        Deed summarising = by(officer);
        RemissSummarised summarised = remiss().summarise(records().next(), today);
        enter(summarising, records().established(caseId(), "Remissammanställning", today));
        tell(summarising, summarised);
        everyday().agenda().in(everyday().chance().between(15, 60), this::adopt);
    }

    private void adopt() {
        LocalDate today = everyday().today();
        decide(bySecretary(), decided(everyday().minutes().meeting(authority(), today), DecisionKind.ADOPT));
        everyday().agenda().in(everyday().chance().between(5, 30), () -> close(CloseReason.DECIDED));
    }

    private DecisionTaken decided(DecisionReference reference, DecisionKind kind) {
        String wording = everyday().phrases().wording(everyday().organs(), reference, kind, title);
        return decisions()
                .record(
                        new RecordDecision(caseId(), reference, kind, wording, null, null),
                        everyday().organs(),
                        everyday().today());
    }

    private DomainEventMessage<?> tell(Deed deed, OutgoingRemissEvent event) {
        outgoing.apply(event);
        return deed.does(stream(), event);
    }

    /// The only one of the case.
    private RemissId remissId() {
        return RemissId.of(caseId(), 1);
    }

    private OutgoingRemiss remiss() {
        return outgoing.find(remissId());
    }
}
