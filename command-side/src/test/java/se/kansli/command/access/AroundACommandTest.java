package se.kansli.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.access.Notebook.NoteWritten;
import se.kansli.command.access.Notebook.OpenNotebook;
import se.kansli.command.access.Notebook.WriteNote;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// The parts of this package together, as the application puts them around the command bus.
class AroundACommandTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final Actor MARTINA =
            new Actor("madiels", "Martina Adiels Balk", Set.of(new Grant(Role.HANDLAGGARE, SFN)), false);

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .configureCorrelationDataProviders(configuration -> List.of(new ProvenanceProvider()))
            .registerComponent(
                    org.axonframework.modelling.command.CommandTargetResolver.class,
                    configuration -> new ExpectedVersionTargetResolver())
            .configureAggregate(Notebook.class)
            .buildConfiguration();

    @BeforeEach
    void Martina_opens_a_notebook() {
        axon.start();
        axon.commandBus().registerHandlerInterceptor(new Authorization());
        give(new OpenNotebook(SFN), Map.of());
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void an_event_carries_who_did_it_in_which_role_through_what_and_because_of_what() {
        give(
                new WriteNote(SFN, "Ring KLK"),
                Map.of(
                        Provenance.CHANNEL, "api",
                        Provenance.CORRELATION, "b7c1",
                        Provenance.CAUSATION, "e5a0",
                        CommandMetadata.EXPECTED_VERSION, 0L,
                        CommandMetadata.IDEMPOTENCY_KEY, "k1",
                        CommandMetadata.REQUEST_HASH, "abc"));

        assertThat(lastEvent().getMetaData())
                .isEqualTo(MetaData.from(Map.of(
                        Provenance.USER, "madiels",
                        Provenance.NAME, "Martina Adiels Balk",
                        Provenance.ROLE, "HANDLAGGARE",
                        Provenance.AUTHORITY, "SFN",
                        Provenance.CHANNEL, "api",
                        Provenance.CORRELATION, "b7c1",
                        Provenance.CAUSATION, "e5a0")));
    }

    @Test
    void whoever_has_seen_the_latest_version_may_write() {
        give(new WriteNote(SFN, "ett"), Map.of(CommandMetadata.EXPECTED_VERSION, 0L));
        give(new WriteNote(SFN, "två"), Map.of(CommandMetadata.EXPECTED_VERSION, 1L));

        assertThat(lastEvent().getPayload()).isEqualTo(new NoteWritten(SFN, "två"));
    }

    @Test
    void a_write_upon_an_older_version_changes_nothing() {
        give(new WriteNote(SFN, "ett"), Map.of());

        assertThatThrownBy(() -> give(new WriteNote(SFN, "två"), Map.of(CommandMetadata.EXPECTED_VERSION, 0L)))
                .isInstanceOf(ConflictingModificationException.class);
        assertThat(lastEvent().getPayload()).isEqualTo(new NoteWritten(SFN, "ett"));
    }

    @Test
    void a_version_that_does_not_exist_yet_has_not_been_seen_by_anybody() {
        assertThatThrownBy(() -> give(new WriteNote(SFN, "ett"), Map.of(CommandMetadata.EXPECTED_VERSION, 7L)))
                .isInstanceOf(ConflictingModificationException.class);
    }

    @Test
    void a_refused_command_stores_nothing() {
        Actor stranger = new Actor("owykman", "Oliver Wykman", Set.of(Grant.parse("handlaggare@KS")), false);

        assertThatThrownBy(() -> axon.commandGateway()
                        .sendAndWait(new WriteNote(SFN, "smyg"), MetaData.with(CommandMetadata.ACTOR, stranger)))
                .isInstanceOf(Refusal.class);
        assertThat(eventsOfTheNotebook()).hasSize(1);
    }

    private void give(Object command, Map<String, ?> beside) {
        axon.commandGateway().sendAndWait(command, MetaData.from(beside).and(CommandMetadata.ACTOR, MARTINA));
    }

    private Message<?> lastEvent() {
        return eventsOfTheNotebook().getLast();
    }

    private List<? extends DomainEventMessage<?>> eventsOfTheNotebook() {
        return axon.eventStore().readEvents(SFN.value()).asStream().toList();
    }
}
