package se.kansli.query.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.persons.Persons;
import se.kansli.query.projection.Rebuild;

class MembershipsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 5, 1);
    private static final LocalDate GONE = LocalDate.of(2023, 1, 1);
    private static final PersonId EVA = PersonId.of(1);
    private static final PersonId EVA_AGAIN = PersonId.of(2);
    private static final PersonId OLA = PersonId.of(3);
    private static final PersonId KIM = PersonId.of(4);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Memberships memberships = new Memberships(
            database.dataSource(), new Organisation(database.dataSource()), new Persons(database.dataSource()));

    @BeforeAll
    static void elect() {
        Log log = new Log(database);
        Stream.of(
                        new PersonEntered(EVA, "Eva Lind", FIRST),
                        new PersonEntered(EVA_AGAIN, "Eva Lindh", FIRST),
                        new PersonEntered(OLA, "Ola Borg", FIRST),
                        new PersonMergedInto(EVA_AGAIN, EVA, "Samma", LATER))
                .forEach(event -> log.append("persons", event));
        Stream.<DomainEvent>of(
                        established(Story.SFN),
                        given(EVA_AGAIN, "Eva Lindh", MandateRole.MEMBER, null, BoundedDay.of(FIRST)),
                        given(EVA_AGAIN, "Eva Lindh", MandateRole.CHAIR, null, BoundedDay.of(LATER)),
                        given(OLA, "Ola Borg", MandateRole.SUBSTITUTE, 2, BoundedDay.of(FIRST)),
                        given(KIM, "Kim Ek", MandateRole.SUBSTITUTE, 1, BoundedDay.of(FIRST)),
                        new MandateEnded(
                                Story.SFN,
                                KIM,
                                MandateRole.SUBSTITUTE,
                                new BoundedDay(LATER, LATER.plusDays(60)),
                                "Flyttade"),
                        new BodyDissolved(Story.SFN, "Ny organisation", GONE))
                .forEach(event -> log.append(Story.SFN.value(), event));
        log.append("KS", established(Story.KS));
        new Rebuild(database.dataSource(), log.journal())
                .of(List.of(Memberships.PROJECTION, Organisation.PROJECTION, Persons.PROJECTION));
    }

    @Test
    void MTG_6_a_body_is_told_as_it_sat_with_substitutes_as_they_serve() {
        MembersOnDay members = memberships.of(Story.SFN, FIRST).orElseThrow();

        assertThat(members.chair()).isNull();
        assertThat(names(members.members())).containsExactly("Eva Lind");
        assertThat(names(members.substitutes())).containsExactly("Kim Ek", "Ola Borg");
        assertThat(memberships.of(Story.SFN, FIRST.minusDays(1)).orElseThrow().members())
                .isEmpty();
    }

    @Test
    void B5_whoever_was_elected_under_a_number_that_is_merged_is_told_as_the_one_into_whom() {
        SittingPerson chair =
                requireNonNull(memberships.of(Story.SFN, LATER).orElseThrow().chair());

        assertThat(chair.person()).isEqualTo(EVA);
        assertThat(chair.name()).isEqualTo("Eva Lind");
        assertThat(chair.mandate().name()).isEqualTo("Eva Lindh");
        assertThat(chair.mandate().person()).isEqualTo(EVA_AGAIN);
    }

    @Test
    void D9_who_may_have_left_is_told_apart_from_those_who_sit() {
        MembersOnDay between = memberships.of(Story.SFN, LATER).orElseThrow();
        assertThat(names(between.substitutes())).containsExactly("Ola Borg");
        assertThat(names(between.uncertain())).containsExactly("Kim Ek");

        MembersOnDay after = memberships.of(Story.SFN, LATER.plusDays(60)).orElseThrow();
        assertThat(after.uncertain()).isEmpty();
        assertThat(names(after.substitutes())).containsExactly("Ola Borg");
    }

    @Test
    void nobody_sits_in_a_body_that_has_ceased() {
        assertThat(memberships.of(Story.SFN, GONE.minusDays(1)).orElseThrow().members())
                .hasSize(1);
        assertThat(memberships.of(Story.SFN, GONE).orElseThrow().members()).isEmpty();
    }

    @Test
    void a_body_to_which_nobody_is_elected_is_there_and_another_is_not() {
        assertThat(memberships.of(Story.KS, LATER).orElseThrow().members()).isEmpty();
        assertThat(memberships.of(new BodyCode("XX"), LATER)).isEmpty();
    }

    private static List<String> names(List<SittingPerson> sitting) {
        return sitting.stream().map(SittingPerson::name).toList();
    }

    private static BodyEstablished established(BodyCode body) {
        return new BodyEstablished(body, "Nämnden " + body, RuleProfile.BOARD_SE, null, FIRST);
    }

    private static MandateGiven given(
            PersonId person, String name, MandateRole role, @Nullable Integer order, BoundedDay from) {
        return new MandateGiven(Story.SFN, person, name, role, "S", order, from, null);
    }
}
