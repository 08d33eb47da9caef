package se.kansli.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.projection.Rebuild;

class OrganisationTest {

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Organisation organisation = new Organisation(database.dataSource());

    @BeforeAll
    static void establish() {
        Log log = new Log(database);
        Stream.of(
                        established("ZN", "Överförmyndarnämnden"),
                        established("AN", "Ängsnämnden"),
                        established("BN", "Årsnämnden"),
                        established("SFN", "Servicenämnden"))
                .forEach(event -> log.append(event.body().value(), event));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(Organisation.PROJECTION));
    }

    @Test
    void all_are_listed_as_swedish_sorts_them() {
        assertThat(organisation.all())
                .extracting(BodyView::name)
                .containsExactly("Servicenämnden", "Årsnämnden", "Ängsnämnden", "Överförmyndarnämnden");
    }

    @Test
    void one_is_found_by_its_code() {
        assertThat(organisation.find(Story.SFN)).map(BodyView::name).contains("Servicenämnden");
        assertThat(organisation.find(new BodyCode("XX"))).isEmpty();
    }

    private static BodyEstablished established(String code, String name) {
        return new BodyEstablished(new BodyCode(code), name, RuleProfile.BOARD_SE, null, LocalDate.of(2015, 1, 1));
    }
}
