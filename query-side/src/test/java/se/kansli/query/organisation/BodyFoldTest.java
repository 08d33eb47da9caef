package se.kansli.query.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.RuleProfile;
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

    private static BodyView after(DomainEvent... events) {
        return requireNonNull(Seed.fold(new BodyFold(), "SFN", events));
    }
}
