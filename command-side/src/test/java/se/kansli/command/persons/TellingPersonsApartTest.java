package se.kansli.command.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.persons.KnownPersons.KnownPerson;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;

class TellingPersonsApartTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 24);
    private static final PersonId HELEN = PersonId.of(1);
    private static final PersonId HELENE = PersonId.of(2);
    private static final PersonId THIRD = PersonId.of(3);
    private static final String WHY = "Samma person, stavad på två sätt.";

    private final FixtureConfiguration<Persons> persons = new AggregateTestFixture<>(Persons.class);

    @BeforeEach
    void it_is_a_day_in_september() {
        persons.registerInjectableResource(Clock.fixed(Instant.parse("2021-09-24T10:00:00Z"), Stockholm.ZONE));
    }

    @Test
    void the_first_person_gets_the_first_number() {
        persons.givenNoPriorActivity()
                .when(new EnterPerson(KS, "Helen Krans"))
                .expectEvents(new PersonEntered(HELEN, "Helen Krans", TODAY))
                .expectResultMessagePayload(HELEN);
    }

    @Test
    void B5_nobody_is_taken_for_another_because_of_the_name() {
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new EnterPerson(KS, "Helen Krans"))
                .expectEvents(new PersonEntered(HELENE, "Helen Krans", TODAY));
    }

    @Test
    void B5_two_spellings_are_one_only_by_a_persons_act() {
        persons.given(entered(HELEN, "Helen Krans"), entered(HELENE, "Helene Krans"))
                .when(new MergePersons(KS, HELENE, HELEN, WHY))
                .expectEvents(new PersonMergedInto(HELENE, HELEN, WHY, TODAY));
    }

    @Test
    void B5_what_was_merged_can_be_separated_and_merged_again() {
        persons.given(entered(HELEN, "Helen Krans"), entered(HELENE, "Helene Krans"), merged(HELENE, HELEN))
                .when(new SeparatePersons(KS, HELENE, "En namne."))
                .expectEvents(new PersonUnmerged(HELENE, HELEN, "En namne.", TODAY));
        persons.given(
                        entered(HELEN, "Helen Krans"),
                        entered(HELENE, "Helene Krans"),
                        merged(HELENE, HELEN),
                        new PersonUnmerged(HELENE, HELEN, "En namne.", TODAY))
                .when(new MergePersons(KS, HELENE, HELEN, WHY))
                .expectEvents(new PersonMergedInto(HELENE, HELEN, WHY, TODAY));
    }

    @Test
    void B5_who_is_merged_with_nobody_cannot_be_separated() {
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new SeparatePersons(KS, HELEN, "En namne."))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_MERGED"));
    }

    @Test
    void PER_1_nobody_is_merged_twice_at_once_or_into_one_who_is_another_already() {
        persons.given(
                        entered(HELEN, "Helen Krans"),
                        entered(HELENE, "Helene Krans"),
                        entered(THIRD, "Helen Kranz"),
                        merged(HELENE, HELEN))
                .when(new MergePersons(KS, HELENE, THIRD, WHY))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_MERGED"));
        persons.given(
                        entered(HELEN, "Helen Krans"),
                        entered(HELENE, "Helene Krans"),
                        entered(THIRD, "Helen Kranz"),
                        merged(HELENE, HELEN))
                .when(new MergePersons(KS, THIRD, HELENE, WHY))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_MERGED"));
    }

    @Test
    void PER_1_nobody_becomes_themselves_however_long_the_way_round() {
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new MergePersons(KS, HELEN, HELEN, WHY))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("SAME_PERSON"));
        persons.given(
                        entered(HELEN, "Helen Krans"),
                        entered(HELENE, "Helene Krans"),
                        entered(THIRD, "Helen Kranz"),
                        merged(HELENE, HELEN),
                        merged(HELEN, THIRD))
                .when(new MergePersons(KS, THIRD, HELENE, WHY))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_MERGED"));
    }

    @Test
    void another_spelling_is_kept_once() {
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new NotePersonsName(KS, HELEN, "Helene Krans"))
                .expectEvents(new PersonAlsoCalled(HELEN, "Helene Krans", TODAY));
        persons.given(entered(HELEN, "Helen Krans"), new PersonAlsoCalled(HELEN, "Helene Krans", TODAY))
                .when(new NotePersonsName(KS, HELEN, "Helene Krans"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SAME_NAME"));
    }

    @Test
    void who_was_never_entered_has_no_other_name_and_is_nobody_else() {
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new NotePersonsName(KS, HELENE, "Helene Krans"))
                .expectException(RefusalMatcher.invalid("PERSON_UNKNOWN"));
        persons.given(entered(HELEN, "Helen Krans"))
                .when(new MergePersons(KS, HELEN, HELENE, WHY))
                .expectException(RefusalMatcher.invalid("PERSON_UNKNOWN"));
    }

    @Test
    void names_and_reasons_are_words() {
        persons.givenNoPriorActivity()
                .when(new EnterPerson(KS, " "))
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
        persons.given(entered(HELEN, "Helen Krans"), entered(HELENE, "Helene Krans"))
                .when(new MergePersons(KS, HELENE, HELEN, ""))
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void the_register_is_read_from_the_log_and_remembered_for_two_seconds() {
        InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
        AtomicLong nanoTime = new AtomicLong();
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> log)
                .buildConfiguration();
        axon.start();
        EventSourcedPersons known = new EventSourcedPersons(axon.eventStore(), nanoTime::get);
        append(log, 0, entered(HELEN, "Helen Krans"));
        assertThat(known.find(HELEN)).map(KnownPerson::name).contains("Helen Krans");
        assertThat(known.find(HELENE)).isEmpty();

        append(log, 1, entered(HELENE, "Helene Krans"));
        assertThat(known.find(HELENE)).map(KnownPerson::survivor).contains(HELENE);

        append(log, 2, merged(HELENE, HELEN));
        nanoTime.addAndGet(EventSourcedPersons.REMEMBERED_FOR.toNanos() - 1);
        assertThat(known.survivorOf(HELENE)).isEqualTo(HELENE);
        nanoTime.addAndGet(1);
        Optional<KnownPerson> helene = known.find(HELENE);
        assertThat(helene).map(KnownPerson::survivor).contains(HELEN);
        assertThat(helene.orElseThrow().names()).containsExactly("Helen Krans", "Helene Krans");
        axon.shutdown();
    }

    private static void append(InMemoryEventStorageEngine log, long sequence, Object event) {
        log.appendEvents(new GenericDomainEventMessage<>("Persons", Persons.STREAM, sequence, event));
    }

    private static PersonEntered entered(PersonId person, String name) {
        return new PersonEntered(person, name, TODAY);
    }

    private static PersonMergedInto merged(PersonId person, PersonId into) {
        return new PersonMergedInto(person, into, WHY, TODAY);
    }
}
