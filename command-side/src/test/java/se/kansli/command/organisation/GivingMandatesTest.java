package se.kansli.command.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.persons.KnownPersons;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.persons.PersonId;

class GivingMandatesTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate ELECTED = LocalDate.of(2019, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 5, 1);
    private static final PersonId EVA = PersonId.of(1);
    private static final PersonId EVA_AGAIN = PersonId.of(2);
    private static final PersonId OLA = PersonId.of(3);

    private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

    @BeforeEach
    void three_numbers_two_persons() {
        body.registerInjectableResource(new Register());
    }

    @Test
    void a_member_is_elected_under_a_name_that_the_register_has() {
        DecisionReference by = new DecisionReference(new BodyCode("KF"), ELECTED, "§ 12", null);

        given().when(new GiveMandate(KS, KSIA, EVA, "Eva Lindh", MandateRole.MEMBER, "S", null, on(ELECTED), by))
                .expectEvents(new MandateGiven(KSIA, EVA, "Eva Lindh", MandateRole.MEMBER, "S", null, on(ELECTED), by));
    }

    @Test
    void a_name_that_is_not_given_is_the_one_first_entered() {
        given().when(give(OLA, MandateRole.MEMBER, ELECTED)).expectEvents(gave(OLA, MandateRole.MEMBER, ELECTED));
    }

    @Test
    void PER_1_a_spelling_that_nobody_has_noted_is_not_the_persons_name() {
        given().when(new GiveMandate(KS, KSIA, OLA, "Ola Berg", MandateRole.MEMBER, null, null, on(ELECTED), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NAME_NOT_NOTED"));
    }

    @Test
    void PER_1_who_was_entered_nowhere_gets_no_mandate() {
        given().when(give(PersonId.of(99), MandateRole.MEMBER, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PERSON_UNKNOWN"));
    }

    @Test
    void B5_who_is_merged_with_another_is_elected_as_that_other_and_not_twice() {
        given().when(give(EVA_AGAIN, MandateRole.MEMBER, ELECTED)).expectEvents(gave(EVA, MandateRole.MEMBER, ELECTED));
        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(EVA_AGAIN, MandateRole.MEMBER, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("HELD_ALREADY"));
        given(new MandateGiven(KSIA, EVA_AGAIN, "Eva Lindh", MandateRole.MEMBER, null, null, on(ELECTED), null))
                .when(give(EVA, MandateRole.MEMBER, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("HELD_ALREADY"));
    }

    @Test
    void ORG_1_nobody_holds_one_role_twice_at_once() {
        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(EVA, MandateRole.MEMBER, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("HELD_ALREADY"));
    }

    @Test
    void ORG_1_who_has_left_can_be_elected_again_from_the_day_on_which_it_is_certain() {
        BoundedDay spring = new BoundedDay(LATER, LATER.plusDays(30));

        given(gave(EVA, MandateRole.MEMBER, ELECTED), ended(EVA, MandateRole.MEMBER, spring))
                .when(give(EVA, MandateRole.MEMBER, LATER.plusDays(29)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("HELD_ALREADY"));
        given(gave(EVA, MandateRole.MEMBER, ELECTED), ended(EVA, MandateRole.MEMBER, spring))
                .when(give(EVA, MandateRole.MEMBER, LATER.plusDays(30)))
                .expectEvents(gave(EVA, MandateRole.MEMBER, LATER.plusDays(30)));
    }

    @Test
    void ORG_1_nobody_stands_in_for_themselves() {
        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(EVA, MandateRole.SUBSTITUTE, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEMBER_AND_SUBSTITUTE"));
    }

    @Test
    void ORG_1_whoever_presides_is_a_member() {
        given().when(give(EVA, MandateRole.CHAIR, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_A_MEMBER"));
        given(gave(EVA, MandateRole.MEMBER, LATER))
                .when(give(EVA, MandateRole.CHAIR, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_A_MEMBER"));
        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(EVA, MandateRole.CHAIR, ELECTED))
                .expectEvents(gave(EVA, MandateRole.CHAIR, ELECTED));
    }

    @Test
    void ORG_1_one_holds_an_office_at_a_time() {
        List<DomainEvent> before = List.of(
                gave(EVA, MandateRole.MEMBER, ELECTED),
                gave(OLA, MandateRole.MEMBER, ELECTED),
                gave(EVA, MandateRole.CHAIR, ELECTED));

        given(before)
                .when(give(OLA, MandateRole.CHAIR, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("OFFICE_TAKEN"));
        given(before)
                .when(give(OLA, MandateRole.FIRST_VICE_CHAIR, LATER))
                .expectEvents(gave(OLA, MandateRole.FIRST_VICE_CHAIR, LATER));
    }

    @Test
    void D9_an_office_goes_from_one_to_the_other_on_a_day_that_nobody_knows() {
        BoundedDay summer = new BoundedDay(LocalDate.of(2022, 6, 9), LocalDate.of(2022, 8, 22));

        given(
                        gave(EVA, MandateRole.MEMBER, ELECTED),
                        gave(OLA, MandateRole.MEMBER, ELECTED),
                        gave(EVA, MandateRole.CHAIR, ELECTED),
                        ended(EVA, MandateRole.CHAIR, summer))
                .when(new GiveMandate(KS, KSIA, OLA, null, MandateRole.CHAIR, null, null, summer, null))
                .expectEvents(new MandateGiven(KSIA, OLA, "Ola Borg", MandateRole.CHAIR, null, null, summer, null));
    }

    @Test
    void ORG_1_a_member_who_presides_leaves_the_office_first() {
        List<DomainEvent> before =
                List.of(gave(EVA, MandateRole.MEMBER, ELECTED), gave(EVA, MandateRole.CHAIR, ELECTED));

        given(before)
                .when(end(EVA, MandateRole.MEMBER, on(LATER)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("STILL_PRESIDES"));
        List<DomainEvent> after = new ArrayList<>(before);
        after.add(ended(EVA, MandateRole.CHAIR, on(LATER)));
        given(after)
                .when(end(EVA, MandateRole.MEMBER, on(LATER)))
                .expectEvents(ended(EVA, MandateRole.MEMBER, on(LATER)));
    }

    @Test
    void ORG_1_what_is_not_held_does_not_end_nor_before_it_began() {
        given().when(end(EVA, MandateRole.MEMBER, on(LATER)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_SUCH_MANDATE"));
        given(gave(EVA, MandateRole.MEMBER, LATER))
                .when(end(EVA, MandateRole.MEMBER, on(ELECTED)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("ENDS_BEFORE_IT_BEGINS"));
    }

    @Test
    void D9_an_end_without_a_date_has_bounds() {
        BoundedDay summer = new BoundedDay(LocalDate.of(2022, 6, 9), LocalDate.of(2022, 8, 22));

        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(end(EVA, MandateRole.MEMBER, summer))
                .expectEvents(ended(EVA, MandateRole.MEMBER, summer));
    }

    @Test
    void MTG_3_no_more_members_sit_than_there_are_seats() {
        given(seats(1, ESTABLISHED_ON), gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(OLA, MandateRole.MEMBER, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_SEAT_FREE"));
        given(seats(1, ESTABLISHED_ON), seats(2, LATER), gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(OLA, MandateRole.MEMBER, LATER))
                .expectEvents(gave(OLA, MandateRole.MEMBER, LATER));
        given(
                        seats(1, ESTABLISHED_ON),
                        gave(EVA, MandateRole.MEMBER, ELECTED),
                        ended(EVA, MandateRole.MEMBER, on(LATER)))
                .when(give(OLA, MandateRole.MEMBER, LATER))
                .expectEvents(gave(OLA, MandateRole.MEMBER, LATER));
    }

    @Test
    void MTG_3_a_seat_that_will_be_gone_or_taken_is_not_free() {
        given(seats(2, ESTABLISHED_ON), seats(1, LATER), gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(give(OLA, MandateRole.MEMBER, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_SEAT_FREE"));
        given(seats(1, ESTABLISHED_ON), gave(EVA, MandateRole.MEMBER, LATER))
                .when(give(OLA, MandateRole.MEMBER, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NO_SEAT_FREE"));
    }

    @Test
    void MTG_6_substitutes_have_a_place_in_the_order_of_their_party_and_members_none() {
        given().when(substitute(EVA, "S", 1)).expectEvents(substituted(EVA, "S", 1));
        given(substituted(EVA, "S", 1)).when(substitute(OLA, "M", 1)).expectEvents(substituted(OLA, "M", 1));
        given(substituted(EVA, "S", 1))
                .when(substitute(OLA, "S", 1))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SERVING_ORDER_TAKEN"));
        given().when(new GiveMandate(KS, KSIA, EVA, null, MandateRole.MEMBER, "S", 1, on(ELECTED), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_SERVING_ORDER"));
    }

    @Test
    void ORG_1_an_election_stands_in_minutes() {
        DecisionReference delegated = new DecisionReference(KS, ELECTED, null, "3.1");

        given().when(new GiveMandate(KS, KSIA, EVA, null, MandateRole.MEMBER, null, null, on(ELECTED), delegated))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("ELECTED_BY_DELEGATION"));
    }

    @Test
    void ARC_6_nobody_sits_in_a_body_before_it_exists_or_is_elected_when_it_has_ceased() {
        given().when(give(EVA, MandateRole.MEMBER, ESTABLISHED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_ESTABLISHED"));
        given(new BodyDissolved(KSIA, "Ny organisation", LATER))
                .when(give(EVA, MandateRole.MEMBER, ELECTED))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_DISSOLVED"));
    }

    @Test
    void a_company_elects_by_its_own_rules() {
        body.given(new BodyEstablished(KSIA, "Kalmarhem AB", RuleProfile.COMPANY, null, ESTABLISHED_ON))
                .when(new GiveMandate(KSIA, KSIA, EVA, null, MandateRole.MEMBER, null, null, on(ELECTED), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_FOR_COMPANIES"));
    }

    @ParameterizedTest
    @CsvSource({"KSIA", "SFN"})
    void REG_9_only_the_authority_that_keeps_the_minutes_of_a_body_keeps_its_mandates(BodyCode other) {
        given().when(new GiveMandate(other, KSIA, EVA, null, MandateRole.MEMBER, null, null, on(ELECTED), null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
        given(gave(EVA, MandateRole.MEMBER, ELECTED))
                .when(new EndMandate(other, KSIA, EVA, MandateRole.MEMBER, on(LATER), "Avgick"))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
    }

    private TestExecutor<Body> given(DomainEvent... events) {
        return given(List.of(events));
    }

    private TestExecutor<Body> given(List<? extends DomainEvent> events) {
        List<DomainEvent> all = new ArrayList<>();
        all.add(new BodyEstablished(KSIA, "Utskottet", RuleProfile.SUBCOMMITTEE_SE, KS, ESTABLISHED_ON));
        all.addAll(events);
        return body.given(all);
    }

    private static GiveMandate give(PersonId person, MandateRole role, LocalDate from) {
        return new GiveMandate(KS, KSIA, person, null, role, null, null, on(from), null);
    }

    private static EndMandate end(PersonId person, MandateRole role, BoundedDay until) {
        return new EndMandate(KS, KSIA, person, role, until, "Avgick");
    }

    private static GiveMandate substitute(PersonId person, String party, @Nullable Integer order) {
        return new GiveMandate(KS, KSIA, person, null, MandateRole.SUBSTITUTE, party, order, on(ELECTED), null);
    }

    private static MandateGiven substituted(PersonId person, String party, @Nullable Integer order) {
        return new MandateGiven(
                KSIA, person, Register.name(person), MandateRole.SUBSTITUTE, party, order, on(ELECTED), null);
    }

    private static MandateGiven gave(PersonId person, MandateRole role, LocalDate from) {
        return new MandateGiven(KSIA, person, Register.name(person), role, null, null, on(from), null);
    }

    private static MandateEnded ended(PersonId person, MandateRole role, BoundedDay until) {
        return new MandateEnded(KSIA, person, role, until, "Avgick");
    }

    private static LocalRulesSet seats(int seats, LocalDate from) {
        return new LocalRulesSet(
                KSIA, new LocalRules(seats, 0, SubstituteOrder.AS_ELECTED, null, null, null, false), from);
    }

    private static BoundedDay on(LocalDate day) {
        return BoundedDay.of(day);
    }

    /// Eva was entered twice, and the second number was merged into the first.
    private static final class Register implements KnownPersons {

        private static final Map<PersonId, String> NAMES =
                Map.of(EVA, "Eva Lind", EVA_AGAIN, "Eva Lindh", OLA, "Ola Borg");

        @Override
        public Optional<KnownPerson> find(PersonId person) {
            return Optional.ofNullable(NAMES.get(person))
                    .map(name -> new KnownPerson(person, survivorOf(person), names(name)));
        }

        @Override
        public PersonId survivorOf(PersonId person) {
            return person.equals(EVA_AGAIN) ? EVA : person;
        }

        private static String name(PersonId person) {
            return requireNonNull(NAMES.get(person));
        }

        private static Set<String> names(String name) {
            return name.startsWith("Eva") ? new LinkedHashSet<>(List.of("Eva Lind", "Eva Lindh")) : Set.of(name);
        }
    }
}
