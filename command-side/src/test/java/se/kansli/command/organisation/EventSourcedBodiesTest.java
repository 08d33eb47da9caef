package se.kansli.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.persons.KnownPersons;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.persons.PersonId;

class EventSourcedBodiesTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSU = new BodyCode("KSU");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);
    private static final long TWO_SECONDS = 2_000_000_000;

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureAggregate(Organisation.class)
            .configureAggregate(Body.class)
            .registerComponent(KnownPersons.class, configuration -> new OnlyEva())
            .configureEmbeddedEventStore(configuration -> log)
            .buildConfiguration();
    private final AtomicLong nanoTime = new AtomicLong();
    private EventSourcedBodies bodies;

    @BeforeEach
    void start() {
        axon.start();
        bodies = new EventSourcedBodies(axon.eventStore(), nanoTime::get);
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void nobody_is_found_in_an_empty_municipality() {
        assertThat(bodies.all()).isEmpty();
        assertThat(bodies.find(KS)).isEmpty();
    }

    @Test
    void a_body_is_found_as_soon_as_it_is_established() {
        give(new EstablishBody(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, NEW_YEAR));
        give(new EstablishBody(KSU, "Kommunstyrelsens utskott", RuleProfile.SUBCOMMITTEE_SE, KS, LATER));

        assertThat(bodies.find(KSU))
                .contains(new EstablishedBody(
                        KSU, "Kommunstyrelsens utskott", RuleProfile.SUBCOMMITTEE_SE, KS, LATER, null, List.of()));
        assertThat(bodies.find(SFN)).isEmpty();
    }

    @Test
    void all_are_listed_as_they_stand_now_in_the_order_they_were_established() {
        give(new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, NEW_YEAR));
        give(new EstablishBody(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, NEW_YEAR));
        give(new RenameBody(SFN, "Fastighetsnämnden", LATER));
        give(new DissolveBody(SFN, "Ny nämndorganisation", LATER));

        assertThat(bodies.all())
                .containsExactly(
                        new EstablishedBody(
                                SFN, "Fastighetsnämnden", RuleProfile.BOARD_SE, null, NEW_YEAR, LATER, List.of()),
                        new EstablishedBody(
                                KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, NEW_YEAR, null, List.of()));
    }

    @Test
    void what_is_changed_here_is_seen_at_once() {
        give(new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, NEW_YEAR));
        assertThat(bodies.find(SFN)).map(EstablishedBody::name).contains("Servicenämnden");

        give(new RenameBody(SFN, "Fastighetsnämnden", LATER));
        assertThat(bodies.find(SFN)).map(EstablishedBody::name).contains("Fastighetsnämnden");

        give(new DissolveBody(SFN, "Ny nämndorganisation", LATER));
        assertThat(bodies.find(SFN)).map(EstablishedBody::dissolvedOn).contains(LATER);
    }

    @Test
    void a_body_that_is_dissolved_on_another_node_is_taken_for_open_two_seconds_at_most() {
        give(new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, NEW_YEAR));
        assertThat(bodies.find(SFN)).map(body -> body.isDissolvedOn(LATER)).contains(false);

        log.appendEvents(new GenericDomainEventMessage<>(
                "Body", SFN.value(), 1, new BodyDissolved(SFN, "Ny nämndorganisation", LATER)));
        nanoTime.addAndGet(TWO_SECONDS - 1);
        assertThat(bodies.find(SFN)).map(body -> body.isDissolvedOn(LATER)).contains(false);

        nanoTime.addAndGet(1);
        assertThat(bodies.find(SFN)).map(EstablishedBody::dissolvedOn).contains(LATER);
    }

    @Test
    void a_body_that_is_established_on_another_node_is_found_at_once() {
        assertThat(bodies.find(KS)).isEmpty();

        log.appendEvents(new GenericDomainEventMessage<>(
                "Body",
                KS.value(),
                0,
                new BodyEstablished(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, NEW_YEAR)));

        assertThat(bodies.find(KS)).map(EstablishedBody::name).contains("Kommunstyrelsen");
    }

    @Test
    void who_sits_in_a_body_is_read_with_it_and_nobody_does_once_it_is_dissolved() {
        PersonId eva = PersonId.of(1);
        give(new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, NEW_YEAR));
        log.appendEvents(new GenericDomainEventMessage<>(
                "Body",
                SFN.value(),
                1,
                new MandateGiven(SFN, eva, "Eva Lind", MandateRole.MEMBER, "S", null, BoundedDay.of(NEW_YEAR), null)));
        log.appendEvents(new GenericDomainEventMessage<>(
                "Body", SFN.value(), 2, new BodyDissolved(SFN, "Ny nämndorganisation", LATER)));

        EstablishedBody body = bodies.find(SFN).orElseThrow();

        assertThat(body.mandatesOn(NEW_YEAR).members())
                .extracting(Mandate::person)
                .containsExactly(eva);
        assertThat(body.mandatesOn(NEW_YEAR.minusDays(1)).members()).isEmpty();
        assertThat(body.mandatesOn(LATER).members()).isEmpty();
    }

    @Test
    void who_is_elected_here_sits_at_once() {
        give(new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, NEW_YEAR));
        assertThat(bodies.find(SFN).orElseThrow().mandatesOn(LATER).members()).isEmpty();

        give(new GiveMandate(
                SFN, SFN, PersonId.of(1), null, MandateRole.MEMBER, null, null, BoundedDay.of(NEW_YEAR), null));

        assertThat(bodies.find(SFN).orElseThrow().mandatesOn(LATER).members()).hasSize(1);
    }

    private void give(Object command) {
        CommandGateway commands = axon.commandGateway();
        commands.sendAndWait(command);
    }

    private static final class OnlyEva implements KnownPersons {

        @Override
        public Optional<KnownPerson> find(PersonId person) {
            return Optional.of(new KnownPerson(person, person, Set.of("Eva Lind")));
        }

        @Override
        public PersonId survivorOf(PersonId person) {
            return person;
        }
    }
}
