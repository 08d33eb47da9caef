package se.kansli.command.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.RuleProfile;

/// What a nämnd lets others decide for it (KL 6:37).
class SettingTheDelegationOrderTest {

    private static final BodyCode BODY = new BodyCode("SFN");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);
    private static final DelegatedMatter LORRIES = matter("4.2", "Utbyte av lastbilar", "Förvaltningschefen");

    private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

    @Test
    void KL_6_37_a_namnd_says_what_others_decide_for_it_from_a_day_on() {
        DelegationOrder order = order("SFN § 3", LORRIES, matter("4.3", "Bidrag", "Handläggaren"));

        body.given(established(RuleProfile.BOARD_SE), new DelegationOrderSet(BODY, order("SFN § 1", LORRIES)))
                .when(new SetDelegationOrder(BODY, order))
                .expectEvents(new DelegationOrderSet(BODY, order));
    }

    @Test
    void KL_6_37_an_order_without_a_point_takes_everything_back() {
        body.given(established(RuleProfile.BOARD_SE))
                .when(new SetDelegationOrder(BODY, order("SFN § 3")))
                .expectEvents(new DelegationOrderSet(BODY, order("SFN § 3")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOARD_SE")
    void KL_6_37_nobody_but_a_namnd_delegates_so(RuleProfile profile) {
        body.given(established(profile))
                .when(new SetDelegationOrder(BODY, order("SFN § 3", LORRIES)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_A_NAMND"));
    }

    @Test
    void KL_6_37_each_point_stands_once_and_says_what_and_who() {
        body.given(established(RuleProfile.BOARD_SE))
                .when(new SetDelegationOrder(BODY, order("SFN § 3", LORRIES, LORRIES)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("POINT_TWICE"));
        for (DelegationOrder unclear : List.of(
                order(" ", LORRIES),
                order("SFN § 3", matter("", "Bidrag", "Handläggaren")),
                order("SFN § 3", matter("4.3", " ", "Handläggaren")),
                order("SFN § 3", matter("4.3", "Bidrag", "")))) {
            body.given(established(RuleProfile.BOARD_SE))
                    .when(new SetDelegationOrder(BODY, unclear))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
        }
    }

    @Test
    void ARC_6_a_namnd_that_is_no_more_delegates_nothing() {
        body.given(established(RuleProfile.BOARD_SE), new BodyDissolved(BODY, "Omorganisation", LATER))
                .when(new SetDelegationOrder(BODY, order("SFN § 3", LORRIES)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_DISSOLVED"));
    }

    private static BodyEstablished established(RuleProfile profile) {
        return new BodyEstablished(BODY, "Servicenämnden", profile, null, ESTABLISHED_ON);
    }

    private static DelegationOrder order(String decidedBy, DelegatedMatter... matters) {
        return new DelegationOrder(LATER, decidedBy, List.of(matters));
    }

    private static DelegatedMatter matter(String point, String about, String delegate) {
        return new DelegatedMatter(point, about, delegate, true);
    }
}
