package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.RuleProfile;

class RenamingAndDissolvingABodyTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

    @Test
    void a_body_gets_another_name_from_a_date() {
        body.given(established())
                .when(new RenameBody(SFN, "Service- och fastighetsnämnden", LATER))
                .expectEvents(new BodyRenamed(SFN, "Service- och fastighetsnämnden", LATER));
    }

    @Test
    void the_name_it_has_already_is_refused_also_after_a_change() {
        body.given(established(), new BodyRenamed(SFN, "Fastighetsnämnden", LATER))
                .when(new RenameBody(SFN, "Fastighetsnämnden", LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SAME_NAME"));
    }

    @Test
    void no_name_is_refused() {
        body.given(established())
                .when(new RenameBody(SFN, "", LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void a_body_is_dissolved_for_a_reason() {
        body.given(established())
                .when(new DissolveBody(SFN, "Ny nämndorganisation", LATER))
                .expectEvents(new BodyDissolved(SFN, "Ny nämndorganisation", LATER));
    }

    @Test
    void dissolving_without_a_reason_is_refused() {
        body.given(established())
                .when(new DissolveBody(SFN, " ", LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @Test
    void nothing_happens_to_a_body_before_it_exists() {
        body.given(established())
                .when(new DissolveBody(SFN, "Ny nämndorganisation", ESTABLISHED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_ESTABLISHED"));
    }

    @Test
    void a_dissolved_body_is_neither_dissolved_again_nor_renamed() {
        BodyDissolved dissolved = new BodyDissolved(SFN, "Ny nämndorganisation", LATER);

        body.given(established(), dissolved)
                .when(new DissolveBody(SFN, "Ny nämndorganisation", LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_DISSOLVED"));
        body.given(established(), dissolved)
                .when(new RenameBody(SFN, "Fastighetsnämnden", LATER))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("BODY_DISSOLVED"));
    }

    private static BodyEstablished established() {
        return new BodyEstablished(SFN, "Servicenämnden", RuleProfile.BOARD_SE, null, ESTABLISHED_ON);
    }
}
