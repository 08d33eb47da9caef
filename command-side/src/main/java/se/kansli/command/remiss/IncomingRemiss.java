package se.kansli.command.remiss;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissArrived;

/// A remiss in the inbox of the one who is asked. Guards that it becomes one case only; what is carried over the border
/// twice is heard once.
@Aggregate
final class IncomingRemiss {

    @AggregateIdentifier
    private IncomingRemissId id;

    private boolean delivered;
    private RemissArrived arrived;
    private LocalDate dueOn;
    private @Nullable Diarienummer registeredAs;
    private boolean answered;
    private boolean withdrawn;
    private final Set<IncomingRemissEvent> heard = new HashSet<>();

    private IncomingRemiss() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeliverRemiss command) {
        if (!delivered) {
            apply(new RemissArrived(
                    command.incomingRemissId(),
                    command.profile(),
                    command.sender(),
                    command.senderName(),
                    command.senderNumber(),
                    command.title(),
                    command.secrecy(),
                    command.question(),
                    command.dueOn(),
                    command.documents(),
                    command.arrivedOn()));
        }
    }

    /// Answers with what arrived, due when it is due now.
    RemissArrived register(CaseId caseId, Diarienummer number, LocalDate registeredOn) {
        if (registeredAs != null) {
            throw Refusal.conflict(
                    "ALREADY_REGISTERED",
                    "CON-5",
                    "Remissen är redan diarieförd som %s. Arbeta vidare i det ärendet.".formatted(registeredAs));
        }
        apply(new ArrivedRemissRegistered(id, caseId, number, registeredOn));
        return new RemissArrived(
                id,
                arrived.profile(),
                arrived.sender(),
                arrived.senderName(),
                arrived.senderNumber(),
                arrived.title(),
                arrived.secrecy(),
                arrived.question(),
                dueOn,
                arrived.documents(),
                arrived.arrivedOn());
    }

    /// As the sender has last moved it.
    LocalDate dueOn() {
        return dueOn;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    @CommandHandler
    void handle(RequestExtension command, Clock clock) {
        refuseExtensionWhenNothingIsDue();
        if (!command.wantedDueOn().isAfter(dueOn)) {
            throw Refusal.invalid(
                    "NOT_LATER",
                    "CON-15",
                    "Svaret ska redan vara inne senast %s. Begär en senare dag.".formatted(dueOn));
        }
        Required.text("CON-15", "Skälet", command.reason());
        apply(new ExtensionRequested(id, command.wantedDueOn(), command.reason(), Stockholm.today(clock)));
    }

    /// More time never ends earlier, so whatever does not move the day forward has been heard before.
    @CommandHandler
    void handle(MoveAnswerDate command) {
        if (command.newDueOn().isAfter(dueOn)) {
            apply(new AnswerDateMoved(id, command.originalDueOn(), command.newDueOn(), command.movedOn()));
        }
    }

    @CommandHandler
    void handle(DeliverExtensionRefusal command) {
        hear(new ExtensionRequestRefused(id, command.reason(), command.refusedOn()));
    }

    @CommandHandler
    void handle(DeliverReminder command) {
        hear(new ReminderArrived(id, command.kind(), command.dueOn(), command.arrivedOn()));
    }

    @CommandHandler
    void handle(NoteArrivedRemissAnswered command) {
        if (!answered) {
            apply(new ArrivedRemissAnswered(id, command.kind(), command.answeredOn()));
        }
    }

    @CommandHandler
    void handle(WithdrawArrivedRemiss command) {
        if (!withdrawn) {
            apply(new ArrivedRemissWithdrawn(id, command.reason(), command.withdrawnOn()));
        }
    }

    @EventSourcingHandler
    void on(RemissArrived event) {
        id = event.incomingRemissId();
        delivered = true;
        arrived = event;
        dueOn = event.dueOn();
    }

    @EventSourcingHandler
    void on(ArrivedRemissRegistered event) {
        registeredAs = event.number();
    }

    @EventSourcingHandler
    void on(AnswerDateMoved event) {
        dueOn = event.newDueOn();
    }

    @EventSourcingHandler
    void on(ExtensionRequestRefused event) {
        heard.add(event);
    }

    @EventSourcingHandler
    void on(ReminderArrived event) {
        heard.add(event);
    }

    @EventSourcingHandler
    void on(ArrivedRemissAnswered event) {
        answered = true;
    }

    @EventSourcingHandler
    void on(ArrivedRemissWithdrawn event) {
        withdrawn = true;
    }

    private void hear(IncomingRemissEvent event) {
        if (!heard.contains(event)) {
            apply(event);
        }
    }

    private void refuseExtensionWhenNothingIsDue() {
        if (answered) {
            throw Refusal.conflict(
                    "ALREADY_ANSWERED", "CON-15", "Remissen är redan besvarad, så det finns inget att få mer tid för.");
        }
        if (withdrawn) {
            throw Refusal.conflict(
                    "REMISS_WITHDRAWN", "CON-15", "Avsändaren har dragit tillbaka remissen, så inget svar väntas.");
        }
    }
}
