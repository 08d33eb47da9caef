package se.kansli.command.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.utils.CallbackBehavior;
import org.axonframework.test.utils.RecordingCommandBus;
import se.kansli.command.Command;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;

/// One policy between a real event store and a command bus that writes down what it is asked.
final class Office {

    static final BodyCode KS = new BodyCode("KS");
    static final BodyCode SFN = new BodyCode("SFN");
    static final BodyCode KHEM = new BodyCode("KHEM");
    static final BodyCode RAD = new BodyCode("RAD");
    static final CaseId KS_2021_0486 = new CaseId("KS-2021-0486");
    static final RemissId R1 = new RemissId("KS-2021-0486-R1");
    static final IncomingRemissId AT_SFN = new IncomingRemissId("SFN-IN-KS-2021-0486-R1");
    static final IncomingRemissId AT_KHEM = new IncomingRemissId("KHEM-IN-KS-2021-0486-R1");
    static final LocalDate SENT_ON = LocalDate.of(2021, 5, 21);
    static final LocalDate DUE_ON = LocalDate.of(2021, 8, 20);
    static final SecrecyGround SECRECY = new SecrecyGround("25 kap. 1 § OSL");

    private final RecordingCommandBus commandBus = new RecordingCommandBus();
    private final Configuration axon;
    private final Map<String, Long> next = new HashMap<>();

    private Office(BiFunction<EventStore, CommandGateway, Object> policy) {
        axon = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(configuration -> commandBus)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .eventProcessing(processing -> processing
                        .usingSubscribingEventProcessors()
                        .registerDefaultListenerInvocationErrorHandler(
                                configuration -> PropagatingErrorHandler.instance())
                        .registerEventHandler(configuration ->
                                policy.apply(configuration.eventStore(), configuration.commandGateway())))
                .start();
    }

    static Office with(BiFunction<Inboxes, CommandGateway, Object> policy) {
        return withStore((events, commands) -> policy.apply(new Inboxes(events), commands));
    }

    static Office withStore(BiFunction<EventStore, CommandGateway, Object> policy) {
        return new Office(policy);
    }

    /// Puts an event into the case of the sender, as something that was done in the correlation `b7c1`.
    EventMessage<?> happened(Object event) {
        return happenedIn(KS_2021_0486.value(), event);
    }

    EventMessage<?> happenedIn(String stream, Object event) {
        EventMessage<?> message = new GenericDomainEventMessage<>(
                "Aggregate",
                stream,
                next.merge(stream, 0L, (before, first) -> before + 1),
                event,
                Map.of(Provenance.CORRELATION, "b7c1", Provenance.USER, "candersson"));
        axon.eventStore().publish(message);
        return message;
    }

    void answers(CallbackBehavior behaviour) {
        commandBus.setCallbackBehavior(behaviour);
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        messages().forEach(message -> commands.add((Command) message.getPayload()));
        return commands;
    }

    List<CommandMessage<?>> messages() {
        return commandBus.getDispatchedCommands();
    }

    /// The strategy was sent to a nämnd, a company and a råd; the råd keeps no diarium.
    static RemissSent remissSent() {
        return new RemissSent(
                KS_2021_0486,
                R1,
                1,
                KS,
                "Kommunstyrelsen",
                Diarienummer.of(KS, 2021, 486),
                "Strategi för etnisk och kulturell inkludering",
                SECRECY,
                new DecisionReference(new BodyCode("KSU"), SENT_ON, "§ 19", null),
                "Yttra er över strategin.",
                DUE_ON,
                List.of(),
                "samtliga nämnder och bolag",
                List.of(
                        new Remissinstans(SFN, "Servicenämnden", RuleProfile.BOARD_SE, DUE_ON),
                        new Remissinstans(KHEM, "Kalmarhem AB", RuleProfile.COMPANY, DUE_ON.plusDays(14)),
                        new Remissinstans(RAD, "Integrationsrådet", RuleProfile.ADVISORY_SE, DUE_ON)),
                null,
                null,
                SENT_ON);
    }
}
