package se.kansli.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import se.kansli.command.Command;
import se.kansli.command.Refusal;
import se.kansli.command.persons.KnownPersons;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.Held;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.persons.PersonId;

/// Whatever is asked of a body, in whatever order, and however much of it is refused.
class MandatesInAnyOrderTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 40;
    private static final int SEATS = 2;

    @Test
    void ORG_1_no_two_mandates_that_exclude_each_other_are_held_on_one_day() {
        qt().withExamples(60)
                .forAll(lists().of(integers().between(0, Integer.MAX_VALUE)).ofSizeBetween(5, 40))
                .checkAssert(choices -> {
                    Mandates mandates = afterAsking(choices);
                    for (int offset = 0; offset < DAYS + 10; offset++) {
                        holdsOn(START.plusDays(offset), mandates);
                    }
                });
    }

    private static void holdsOn(LocalDate day, Mandates mandates) {
        assertThat(mandates.given())
                .filteredOn(mandate -> mandate.heldOn(day) != Held.NOT)
                .extracting(mandate -> mandate.person() + " " + mandate.role())
                .doesNotHaveDuplicates();
        List<Mandate> held = mandates.given().stream()
                .filter(mandate -> mandate.heldOn(day) == Held.CERTAINLY)
                .toList();
        assertThat(held)
                .filteredOn(mandate -> mandate.role().presides())
                .extracting(Mandate::role)
                .doesNotHaveDuplicates();
        Membership membership = mandates.on(day);
        assertThat(membership.members()).hasSizeLessThanOrEqualTo(SEATS);
        assertThat(Stream.concat(membership.members().stream(), membership.substitutes().stream()))
                .extracting(Mandate::person)
                .doesNotHaveDuplicates();
        assertThat(membership.members())
                .extracting(Mandate::person)
                .containsAll(held.stream()
                        .filter(mandate -> mandate.role().presides())
                        .map(Mandate::person)
                        .toList());
    }

    private static Mandates afterAsking(List<Integer> choices) {
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureAggregate(Organisation.class)
                .configureAggregate(Body.class)
                .registerComponent(Bodies.class, configuration -> new EventSourcedBodies(configuration.eventStore()))
                .registerComponent(KnownPersons.class, configuration -> new Everybody())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .buildConfiguration();
        axon.start();
        LocalRules rules = new LocalRules(SEATS, 2, SubstituteOrder.AS_ELECTED, null, null, null, false);
        Stream.concat(
                        Stream.of(
                                new EstablishBody(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, START),
                                new SetLocalRules(SFN, rules, START)),
                        choices.stream().map(MandatesInAnyOrderTest::wish))
                .forEach(command -> giveUnlessRefused(axon, command));
        Mandates mandates = new EventSourcedBodies(axon.eventStore())
                .find(SFN)
                .orElseThrow()
                .mandates();
        axon.shutdown();
        return mandates;
    }

    private static void giveUnlessRefused(Configuration axon, Command command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (Refusal refused) {
            assertThat(refused.rule()).isIn("ORG-1", "MTG-3", "MTG-6");
        }
    }

    /// Who, what, when, and how unsure, each taken out of one number; two in three are elections.
    private static Command wish(int choice) {
        PersonId person = PersonId.of(1 + choice % 4);
        MandateRole role = MandateRole.values()[choice / 4 % 5];
        LocalDate day = START.plusDays(choice / 20 % DAYS);
        BoundedDay bounded = new BoundedDay(day, day.plusDays(choice / 800 % 3));
        return choice / 2400 % 3 == 0
                ? new EndMandate(SFN, SFN, person, role, bounded, "Avgick")
                : new GiveMandate(SFN, SFN, person, null, role, null, null, bounded, null);
    }

    private static final class Everybody implements KnownPersons {

        @Override
        public Optional<KnownPerson> find(PersonId person) {
            return Optional.of(new KnownPerson(person, person, Set.of("Nr " + person)));
        }

        @Override
        public PersonId survivorOf(PersonId person) {
            return person;
        }
    }
}
