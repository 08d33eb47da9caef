package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import se.kansli.benchmarks.municipality.Diaries.Numbered;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.Answering;
import se.kansli.command.remiss.DeclineRemiss;
import se.kansli.command.remiss.DelegationCheck;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.command.remiss.ProposeTjansteskrivelse;
import se.kansli.command.remiss.SubmitCompanyAnswer;
import se.kansli.command.remiss.WriteTjansteskrivelse;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;

/// The case of one who was asked: a memo, a decision, an answer. Some never get so far, and some are late.
final class AnsweringCase extends CaseLife {

    private final Inbox inbox;
    private final RemissArrived arrived;
    private final Officer officer;
    private final Answering answering;
    private final RemissTakenUp takenUp;

    AnsweringCase(Everyday everyday, Numbered number, Inbox inbox) {
        super(everyday, number);
        this.inbox = inbox;
        this.arrived = inbox.arrived();
        this.officer = Officer.caseOfficer(authority(), everyday.chance());
        this.takenUp = new RemissTakenUp(
                caseId(),
                arrived.incomingRemissId(),
                arrived.profile(),
                CaseReference.to(arrived.senderNumber()),
                arrived.senderName(),
                arrived.question(),
                inbox.dueOn(),
                1,
                everyday.today());
        this.answering = new Answering(takenUp);
    }

    void begin(Deed deed) {
        LocalDate today = everyday().today();
        open(
                deed,
                new CaseRegistered(
                        caseId(),
                        number().number(),
                        Numbering.ISSUED,
                        CaseKind.REMISS,
                        arrived.title(),
                        arrived.title(),
                        null,
                        officer.name(),
                        answering.sender(),
                        arrived.arrivedOn(),
                        today));
        if (arrived.secrecy() != null) {
            deed.does(stream(), new CaseMarkedSecret(caseId(), arrived.secrecy(), today));
        }
        deed.does(
                stream(),
                new CaseLinked(caseId(), CaseReference.to(arrived.senderNumber()), LinkKind.REMISS, null, today));
        enter(
                deed,
                new RecordRegistered(
                        caseId(),
                        1,
                        RecordKind.INCOMING,
                        arrived.arrivedOn(),
                        answering.sender(),
                        "Remiss: " + arrived.title(),
                        "Remiss: " + arrived.title(),
                        null,
                        remitted(arrived.documents()),
                        arrived.secrecy(),
                        today));
        deed.does(stream(), takenUp);
        plan(today);
    }

    /// The sender has cancelled the remiss: nobody waits for the answer any more.
    void giveUp() {
        everyday().agenda().in(everyday().chance().between(3, 10), () -> {
            if (!inbox.isAnswered()) {
                close(CloseReason.WITHDRAWN);
            }
        });
    }

    private void plan(LocalDate today) {
        Chance chance = everyday().chance();
        if (chance.happens(6)) {
            return;
        }
        int left = (int) ChronoUnit.DAYS.between(today, inbox.dueOn());
        int untilWritten = Math.max(2, left * chance.between(30, 90) / 100);
        if (arrived.profile() == RuleProfile.COMPANY) {
            everyday().agenda().in(untilWritten, unlessGivenUp(this::submit));
        } else if (chance.happens(7)) {
            everyday().agenda().in(untilWritten, unlessGivenUp(this::decline));
        } else {
            everyday().agenda().in(untilWritten, unlessGivenUp(this::write));
        }
        if (chance.happens(12)) {
            everyday().agenda().in(Math.max(1, untilWritten - 5), unlessGivenUp(this::askForMoreTime));
        }
    }

    private void askForMoreTime() {
        if (!inbox.isAnswered()) {
            inbox.askForMoreTime(
                    by(officer), inbox.dueOn().plusDays(everyday().chance().between(10, 40)));
        }
    }

    private void write() {
        Phrases phrases = everyday().phrases();
        LocalDate today = everyday().today();
        tell(
                by(officer),
                answering.write(
                        new WriteTjansteskrivelse(
                                caseId(),
                                today,
                                List.of(officer.name()),
                                phrases.proposal(arrived.senderName()),
                                phrases.yttrande(arrived.title()),
                                Paper.oneOf(everyday().chance())),
                        inbox.dueOn(),
                        today));
        everyday().agenda().in(everyday().chance().between(0, 4), unlessGivenUp(this::propose));
    }

    private void propose() {
        tell(
                by(officer),
                answering.propose(
                        new ProposeTjansteskrivelse(caseId(), 1), everyday().today()));
        everyday().agenda().in(everyday().chance().between(4, 21), unlessGivenUp(this::adopt));
    }

    private void adopt() {
        Chance chance = everyday().chance();
        LocalDate today = everyday().today();
        boolean delegated = chance.happens(25) && !everyday().organs().isFullmaktige(arrived.sender());
        AdoptYttrande command = new AdoptYttrande(
                caseId(),
                delegated
                        ? everyday().minutes().delegate(authority(), today, chance)
                        : everyday().minutes().meeting(authority(), today),
                AdoptionMode.AS_PROPOSED,
                1,
                null,
                null,
                null,
                delegated ? new DelegationCheck(false, "Svaret gäller verkställighet.") : null,
                chance.happens(5)
                        ? List.of(new Reservation("En ledamot", "Nämnden borde ha avstyrkt förslaget."))
                        : List.of());
        YttrandeAdopted adopted = answering.adopt(command, everyday().organs(), today);
        Deed adopting = bySecretary();
        imply(adopting, adopted.decision(), DecisionKind.ADOPT_AS_OWN, answering.wordingOf(command));
        tell(adopting, adopted);
        everyday().agenda().in(chance.between(0, 5), unlessGivenUp(this::dispatch));
    }

    private void decline() {
        LocalDate today = everyday().today();
        DeclineDecided declined = answering.decline(
                new DeclineRemiss(
                        caseId(),
                        everyday().minutes().meeting(authority(), today),
                        "Nämnden berörs inte och avstår från att yttra sig.",
                        null),
                everyday().organs(),
                today);
        Deed declining = bySecretary();
        imply(declining, declined.decision(), DecisionKind.DECLINE_REMISS, declined.reason());
        tell(declining, declined);
        everyday().agenda().in(everyday().chance().between(0, 5), unlessGivenUp(this::dispatch));
    }

    private void dispatch() {
        send(
                "",
                answering.dispatch(
                        new DispatchRemissvar(caseId(), null),
                        decisions()::awaitsApproval,
                        records().next(),
                        everyday().today()));
    }

    private void submit() {
        String signedBy = "bolagets verkställande direktör";
        RemissvarDispatched answer = answering.submit(
                new SubmitCompanyAnswer(
                        caseId(), AnswerKind.YTTRANDE, everyday().phrases().yttrande(arrived.title()), signedBy),
                records().next(),
                everyday().today());
        send(", undertecknat av " + signedBy, answer);
    }

    private void send(String signature, RemissvarDispatched answer) {
        Deed dispatching = by(officer);
        Party to = answering.sender();
        String title = "Remissvar till " + to.name();
        enter(dispatching, records().outgoing(caseId(), to, title + signature, title, null, answer.dispatchedOn()));
        inbox.answer(answer, tell(dispatching, answer));
        everyday().agenda().in(everyday().chance().between(2, 20), () -> close(CloseReason.ANSWERED));
    }

    private void imply(Deed deed, DecisionReference reference, DecisionKind kind, @Nullable String wording) {
        decisions()
                .impliedBy(caseId(), reference, kind, wording, everyday().organs())
                .ifPresent(taken -> decide(deed, taken));
    }

    private DomainEventMessage<?> tell(Deed deed, YttrandeEvent event) {
        answering.apply(event);
        return deed.does(stream(), event);
    }

    private Runnable unlessGivenUp(Runnable work) {
        return () -> {
            if (!inbox.isWithdrawn()) {
                work.run();
            }
        };
    }

    private static List<Annex> remitted(List<RemittedDocument> documents) {
        List<Annex> annexes = new ArrayList<>();
        for (RemittedDocument document : documents) {
            annexes.add(new Annex(
                    "Handling " + (annexes.size() + 1), document.title(), document.file(), document.annexes()));
        }
        return annexes;
    }
}
