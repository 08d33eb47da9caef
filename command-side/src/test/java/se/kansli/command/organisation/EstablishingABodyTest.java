package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;

class EstablishingABodyTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSU = new BodyCode("KSU");
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @Test
    void the_first_body_is_put_on_the_list_and_gets_a_stream_of_its_own() {
        organisation
                .givenNoPriorActivity()
                .when(establish(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null))
                .expectEvents(
                        new BodyEnlisted(KS, RuleProfile.BOARD_SE, NEW_YEAR),
                        new BodyEstablished(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, NEW_YEAR));
    }

    @Test
    void an_utskott_is_established_within_its_namnd() {
        organisation
                .given(enlisted(KS, RuleProfile.BOARD_SE))
                .when(establish(KSU, "Utskottet för integration och arbetsmarknad", RuleProfile.SUBCOMMITTEE_SE, KS))
                .expectEvents(
                        new BodyEnlisted(KSU, RuleProfile.SUBCOMMITTEE_SE, NEW_YEAR),
                        new BodyEstablished(
                                KSU,
                                "Utskottet för integration och arbetsmarknad",
                                RuleProfile.SUBCOMMITTEE_SE,
                                KS,
                                NEW_YEAR));
    }

    @Test
    void a_code_is_given_once() {
        organisation
                .given(enlisted(KS, RuleProfile.BOARD_SE))
                .when(establish(KS, "Kulturnämnden", RuleProfile.BOARD_SE, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_EXISTS"));
    }

    @Test
    void establishing_the_same_body_again_is_refused_too() {
        EstablishBody establishment = establish(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null);
        organisation
                .givenCommands(establishment)
                .when(establishment)
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_EXISTS"));
    }

    @Test
    void an_utskott_without_a_namnd_is_refused() {
        organisation
                .given(enlisted(KS, RuleProfile.BOARD_SE))
                .when(establish(KSU, "Utskottet", RuleProfile.SUBCOMMITTEE_SE, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PART_OF_MISSING"));
    }

    @Test
    void an_utskott_of_a_namnd_that_does_not_exist_is_refused() {
        organisation
                .givenNoPriorActivity()
                .when(establish(KSU, "Utskottet", RuleProfile.SUBCOMMITTEE_SE, KS))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PART_OF_UNKNOWN"));
    }

    @Test
    void an_utskott_of_an_utskott_is_refused() {
        organisation
                .given(enlisted(KS, RuleProfile.BOARD_SE), enlisted(KSU, RuleProfile.SUBCOMMITTEE_SE))
                .when(establish(new BodyCode("KSUU"), "Underutskottet", RuleProfile.SUBCOMMITTEE_SE, KSU))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PART_OF_UNKNOWN"));
    }

    @Test
    void a_namnd_is_part_of_no_other() {
        organisation
                .given(enlisted(KS, RuleProfile.BOARD_SE))
                .when(establish(new BodyCode("SFN"), "Servicenämnden", RuleProfile.BOARD_SE, KS))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("PART_OF_NOT_ALLOWED"));
    }

    @Test
    void a_body_without_a_name_is_refused() {
        organisation
                .givenNoPriorActivity()
                .when(establish(KS, " ", RuleProfile.BOARD_SE, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    private static EstablishBody establish(BodyCode code, String name, RuleProfile profile, @Nullable BodyCode partOf) {
        return new EstablishBody(code, name, profile, partOf, NEW_YEAR);
    }

    private static BodyEnlisted enlisted(BodyCode code, RuleProfile profile) {
        return new BodyEnlisted(code, profile, NEW_YEAR);
    }
}
