package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarDispatched;

/// One remiss at one of those who were asked, from its arrival to the answer, if there is one.
final class Inbox {

    private final Everyday everyday;
    private final RemissCase sender;
    private final RemissArrived arrived;
    private final EventStream stream;
    private LocalDate dueOn;
    private boolean answered;
    private boolean withdrawn;
    private @Nullable AnsweringCase own;

    Inbox(Everyday everyday, RemissCase sender, RemissSent sent, Remissinstans asked) {
        this.everyday = everyday;
        this.sender = sender;
        this.arrived = new RemissArrived(
                IncomingRemissId.of(asked.body(), sent.remissId()),
                asked.profile(),
                sent.sender(),
                sent.senderName(),
                sent.senderNumber(),
                sent.title(),
                sent.secrecy(),
                sent.question(),
                asked.dueOn(),
                sent.documents(),
                sent.sentOn());
        this.stream = EventStream.of("IncomingRemiss", arrived.incomingRemissId());
        this.dueOn = asked.dueOn();
    }

    /// Some leave it there.
    void receive(DomainEventMessage<?> because) {
        carried("DeliverRemissToRemissinstanser", because).does(stream, arrived);
        if (everyday.chance().happens(95)) {
            everyday.agenda().in(everyday.chance().between(1, 10), this::register);
        }
    }

    void hear(RemissinstansReminded reminded, DomainEventMessage<?> because) {
        carried("CarryReminderToRemissinstans", because)
                .does(stream, new ReminderArrived(id(), reminded.kind(), reminded.dueOn(), reminded.remindedOn()));
    }

    void hear(ExtensionGranted granted, DomainEventMessage<?> because) {
        dueOn = granted.newDueOn();
        carried("TellRemissinstansOfExtension", because)
                .does(
                        stream,
                        new AnswerDateMoved(id(), granted.originalDueOn(), granted.newDueOn(), granted.grantedOn()));
    }

    void hear(ExtensionRefused refused, DomainEventMessage<?> because) {
        carried("TellRemissinstansOfExtension", because)
                .does(stream, new ExtensionRequestRefused(id(), refused.reason(), refused.refusedOn()));
    }

    void hear(RemissCancelled cancelled, DomainEventMessage<?> because) {
        withdrawn = true;
        carried("TellRemissinstanserOfCancelledRemiss", because)
                .does(stream, new ArrivedRemissWithdrawn(id(), cancelled.reason(), cancelled.cancelledOn()));
        if (own != null) {
            own.giveUp();
        }
    }

    void askForMoreTime(Deed deed, LocalDate wantedDueOn) {
        ExtensionRequested request = new ExtensionRequested(
                id(), wantedDueOn, "Nämnden sammanträder först efter svarsdagen.", everyday.today());
        sender.receiveRequest(id().authority(), request, deed.does(stream, request));
    }

    /// What was dispatched reaches the sender, and nothing more is due here.
    void answer(RemissvarDispatched dispatched, DomainEventMessage<?> because) {
        answered = true;
        sender.receiveAnswer(dispatched, because);
        carried("NoteAnswerAtRemissinstans", because)
                .does(stream, new ArrivedRemissAnswered(id(), dispatched.kind(), dispatched.dispatchedOn()));
    }

    RemissArrived arrived() {
        return arrived;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isAnswered() {
        return answered;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    private void register() {
        if (withdrawn || everyday.hasAllItsCases()) {
            return;
        }
        own = new AnsweringCase(everyday, everyday.diaries().next(id().authority(), everyday.today()), this);
        Diarienummer number = own.number().number();
        Deed registering = own.byRegistrar();
        DomainEventMessage<?> registered =
                registering.does(stream, new ArrivedRemissRegistered(id(), own.caseId(), number, everyday.today()));
        own.begin(registering);
        sender.acknowledge(id().authority(), number, registered);
    }

    private Deed carried(String policy, DomainEventMessage<?> because) {
        return everyday.chronicle().consequence(policy, id().authority(), because);
    }

    private IncomingRemissId id() {
        return arrived.incomingRemissId();
    }
}
