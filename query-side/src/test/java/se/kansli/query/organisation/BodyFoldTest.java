package se.kansli.query.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.query.Seed;
import se.kansli.query.Story;

class BodyFoldTest {

    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(Story.SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, LocalDate.of(2015, 1, 1));

    @Test
    void a_body_is_what_it_was_established_as() {
        assertThat(after(ESTABLISHED))
                .isEqualTo(new BodyView(
                        Story.SFN,
                        "Servicenämnden",
                        List.of(),
                        RuleProfile.BOARD_SE,
                        null,
                        LocalDate.of(2015, 1, 1),
                        List.of(),
                        null));
    }

    @Test
    void a_renamed_body_keeps_its_former_names() {
        BodyView view = after(
                ESTABLISHED,
                new BodyRenamed(Story.SFN, "Service- och teknikenämnden", LocalDate.of(2022, 1, 1)),
                new BodyRenamed(Story.SFN, "Tekniska nämnden", LocalDate.of(2023, 1, 1)));

        assertThat(view.name()).isEqualTo("Tekniska nämnden");
        assertThat(view.formerNames())
                .containsExactly(
                        new FormerName("Servicenämnden", LocalDate.of(2022, 1, 1)),
                        new FormerName("Service- och teknikenämnden", LocalDate.of(2023, 1, 1)));
    }

    @Test
    void a_dissolved_body_stays_in_the_list() {
        assertThat(after(ESTABLISHED, new BodyDissolved(Story.SFN, "Uppgår i ny nämnd", LocalDate.of(2024, 1, 1)))
                        .dissolvedOn())
                .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_body_that_is_not_known_yet_cannot_be_renamed() {
        assertThat(Seed.fold(
                        new BodyFold(),
                        "SFN",
                        new BodyRenamed(Story.SFN, "Tekniska nämnden", LocalDate.of(2023, 1, 1))))
                .isNull();
    }

    @Test
    void MIN_14_the_local_rules_are_those_that_hold_on_the_day() {
        BodyView view = after(
                ESTABLISHED,
                new LocalRulesSet(Story.SFN, seats(13, NumberingPolicy.CONTINUOUS), LocalDate.of(2019, 1, 1)),
                new LocalRulesSet(Story.SFN, seats(11, NumberingPolicy.YEAR), LocalDate.of(2023, 1, 1)),
                new LocalRulesSet(Story.SFN, seats(15, NumberingPolicy.CONTINUOUS), LocalDate.of(2019, 1, 1)));

        assertThat(LocalRulesFrom.inForce(view.localRules(), LocalDate.of(2018, 12, 31)))
                .isEmpty();
        assertThat(LocalRulesFrom.inForce(view.localRules(), LocalDate.of(2019, 1, 1)))
                .contains(seats(15, NumberingPolicy.CONTINUOUS));
        assertThat(LocalRulesFrom.inForce(view.localRules(), LocalDate.of(2022, 12, 31)))
                .contains(seats(15, NumberingPolicy.CONTINUOUS));
        assertThat(LocalRulesFrom.inForce(view.localRules(), LocalDate.of(2023, 1, 1)))
                .contains(seats(11, NumberingPolicy.YEAR));
    }

    @ParameterizedTest
    @CsvSource({"BOARD_SE, 13, 7", "BOARD_SE, 12, 7", "COUNCIL_SE, 61, 31", "COMMITTEE_DK, 10, 5", "ADVISORY_SE, 3, 0"})
    void MTG_3_how_many_must_be_present_follows_from_profile_and_seats(RuleProfile profile, int seats, int needed) {
        BodyView view = after(
                new BodyEstablished(Story.SFN, "Nämnden", profile, null, LocalDate.of(2015, 1, 1)),
                new LocalRulesSet(Story.SFN, seats(seats, null), LocalDate.of(2015, 1, 1)));

        assertThat(RulesInForce.of(view, LocalDate.of(2021, 9, 22)).quorum()).isEqualTo(needed);
    }

    @Test
    void MTG_3_nobody_knows_how_many_must_be_present_before_the_seats_are_set() {
        assertThat(RulesInForce.of(after(ESTABLISHED), LocalDate.of(2021, 9, 22))
                        .quorum())
                .isNull();
    }

    private static LocalRules seats(int seats, @Nullable NumberingPolicy numbering) {
        return new LocalRules(seats, 0, SubstituteOrder.AS_ELECTED, numbering, null, null, false);
    }

    private static BodyView after(DomainEvent... events) {
        return requireNonNull(Seed.fold(new BodyFold(), "SFN", events));
    }
}
