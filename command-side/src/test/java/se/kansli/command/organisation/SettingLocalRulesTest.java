package se.kansli.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;

class SettingLocalRulesTest {

    private static final BodyCode BODY = new BodyCode("SFN");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    private final FixtureConfiguration<Body> body =
            new AggregateTestFixture<>(Body.class).registerInjectableResource(new Others());

    /// There is Kommunalbestyrelsen, and no other.
    private static final class Others implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of(new EstablishedBody(
                    new BodyCode("KB"),
                    "Kommunalbestyrelsen",
                    RuleProfile.COMMITTEE_DK,
                    null,
                    ESTABLISHED_ON,
                    null,
                    List.of()));
        }
    }

    @Test
    void the_municipality_sets_what_the_law_leaves_to_it_from_a_day_on() {
        LocalRules rules = rules(11, 6, NumberingPolicy.YEAR, 5, false);

        body.given(established(RuleProfile.BOARD_SE), new LocalRulesSet(BODY, oneSeat(), ESTABLISHED_ON))
                .when(new SetLocalRules(BODY, rules, LATER))
                .expectEvents(new LocalRulesSet(BODY, rules, LATER));
    }

    @Test
    void MTG_1_the_council_is_summoned_a_week_before_at_the_latest() {
        body.given(established(RuleProfile.COUNCIL_SE))
                .when(new SetLocalRules(BODY, rules(61, 30, null, 6, true), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("SUMMONS_TOO_LATE"));
    }

    @ParameterizedTest
    @CsvSource({"COUNCIL_SE, 7", "COUNCIL_SE, 14", "COUNCIL_SE,", "BOARD_SE, 0", "ADVISORY_SE, 14"})
    void MTG_1_other_days_are_the_municipalitys_own_choice(RuleProfile profile, @Nullable Integer days) {
        LocalRules rules = rules(11, 6, null, days, true);

        body.given(established(profile))
                .when(new SetLocalRules(BODY, rules, LATER))
                .expectEvents(new LocalRulesSet(BODY, rules, LATER));
    }

    @Test
    void MTG_5_leave_to_attend_from_elsewhere_names_the_decision_that_gives_it() {
        LocalRules unnamed = new LocalRules(11, 6, SubstituteOrder.AS_ELECTED, null, null, " ", false);

        body.given(established(RuleProfile.BOARD_SE))
                .when(new SetLocalRules(BODY, unnamed, LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void MTG_13_the_council_does_not_meet_behind_closed_doors() {
        body.given(established(RuleProfile.COUNCIL_SE))
                .when(new SetLocalRules(BODY, rules(61, 30, null, null, false), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("COUNCIL_IS_PUBLIC"));
    }

    @Test
    void MTG_14_D13_a_danish_udvalg_may_let_its_members_stop_a_decision_for_a_body_that_there_is() {
        LocalRules rules = stoppedFor("KB");

        body.given(established(RuleProfile.COMMITTEE_DK))
                .when(new SetLocalRules(BODY, rules, LATER))
                .expectEvents(new LocalRulesSet(BODY, rules, LATER));
        for (String wrong : List.of("XX", BODY.value())) {
            body.given(established(RuleProfile.COMMITTEE_DK))
                    .when(new SetLocalRules(BODY, stoppedFor(wrong), LATER))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleProfile.class,
            names = {"COMMITTEE_DK", "COMPANY"},
            mode = EnumSource.Mode.EXCLUDE)
    void MTG_14_no_swedish_member_stops_a_decision(RuleProfile profile) {
        body.given(established(profile))
                .when(new SetLocalRules(
                        BODY,
                        new LocalRules(10, 0, SubstituteOrder.AS_ELECTED, null, null, null, true, new BodyCode("KB")),
                        LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_RIGHT_TO_STOP"));
    }

    private static LocalRules stoppedFor(String code) {
        return new LocalRules(10, 0, SubstituteOrder.AS_ELECTED, null, null, null, false, new BodyCode(code));
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleProfile.class,
            names = {"NOTES", "COMMITTEE_DK"})
    void MIN_14_where_paragraphs_form_no_series_none_begins_anew(RuleProfile profile) {
        body.given(established(profile))
                .when(new SetLocalRules(BODY, rules(10, 0, NumberingPolicy.YEAR, null, false), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_PARAGRAPH_SERIES"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 7", "11, -1, 7", "11, 6, -1"})
    void MTG_3_nothing_is_less_than_none_and_no_body_is_without_members(int seats, int substitutes, int days) {
        body.given(established(RuleProfile.BOARD_SE))
                .when(new SetLocalRules(BODY, rules(seats, substitutes, null, days, false), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NUMBER_OUT_OF_RANGE"));
    }

    @Test
    void the_meetings_of_a_company_are_not_held_here() {
        body.given(established(RuleProfile.COMPANY))
                .when(new SetLocalRules(BODY, oneSeat(), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_FOR_COMPANIES"));
    }

    @Test
    void no_rules_hold_before_the_body_exists() {
        body.given(established(RuleProfile.BOARD_SE))
                .when(new SetLocalRules(BODY, oneSeat(), ESTABLISHED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_ESTABLISHED"));
    }

    @Test
    void a_dissolved_body_gets_no_new_rules() {
        body.given(established(RuleProfile.BOARD_SE), new BodyDissolved(BODY, "Ny nämndorganisation", LATER))
                .when(new SetLocalRules(BODY, oneSeat(), LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_DISSOLVED"));
    }

    private static BodyEstablished established(RuleProfile profile) {
        return new BodyEstablished(BODY, "Servicenämnden", profile, null, ESTABLISHED_ON);
    }

    private static LocalRules oneSeat() {
        return rules(1, 0, null, null, false);
    }

    private static LocalRules rules(
            int seats,
            int substitutes,
            @Nullable NumberingPolicy numbering,
            @Nullable Integer summonsDays,
            boolean publicMeetings) {
        return new LocalRules(
                seats, substitutes, SubstituteOrder.OWN_PARTY_FIRST, numbering, summonsDays, null, publicMeetings);
    }
}
