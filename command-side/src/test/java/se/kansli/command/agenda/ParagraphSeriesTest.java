package se.kansli.command.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphSeriesContinued;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.paragraphs.ParagraphsTaken;

class ParagraphSeriesTest {

    private static final ParagraphSeriesId SERIES = new ParagraphSeriesId("KS-P-KSIA-2021");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 12);
    private static final ParagraphSeriesContinued CONTINUED = new ParagraphSeriesContinued(SERIES, 18, DAY);

    @Test
    void MIN_14_a_series_goes_on_after_the_last_number_of_the_system_before() {
        series().givenNoPriorActivity()
                .when(new ContinueParagraphSeries(SERIES, 18))
                .expectEvents(CONTINUED);
        series().given(CONTINUED)
                .when(new ContinueParagraphSeries(SERIES, 17))
                .expectEvents(new ParagraphSeriesContinued(SERIES, 17, DAY));
    }

    @Test
    void MIN_14_a_series_that_has_given_a_number_is_not_begun_anew() {
        series().given(CONTINUED, new ParagraphsTaken(SERIES, new MeetingId("KS-M-KSIA-7"), 19, 20, DAY))
                .when(new ContinueParagraphSeries(SERIES, 30))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("SERIES_BEGUN"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void a_number_that_no_paragraph_has_is_refused(int last) {
        series().givenNoPriorActivity()
                .when(new ContinueParagraphSeries(SERIES, last))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_SUCH_NUMBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SFN-P-KSIA-2021", "KS-P-XX-2021"})
    void ARC_6_a_series_is_of_a_body_of_the_authority(String series) {
        series().givenNoPriorActivity()
                .when(new ContinueParagraphSeries(new ParagraphSeriesId(series), 18))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
    }

    private static AggregateTestFixture<ParagraphSeries> series() {
        AggregateTestFixture<ParagraphSeries> fixture = new AggregateTestFixture<>(ParagraphSeries.class);
        fixture.registerInjectableResource(
                Clock.fixed(DAY.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE));
        fixture.registerInjectableResource(new OneBody());
        return fixture;
    }

    private static final class OneBody implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode wanted) {
            return all().stream().filter(body -> body.code().equals(wanted)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return List.of(new EstablishedBody(
                    new BodyCode("KSIA"),
                    "Utskottet",
                    RuleProfile.SUBCOMMITTEE_SE,
                    new BodyCode("KS"),
                    LocalDate.of(2019, 1, 1),
                    null,
                    List.of()));
        }
    }
}
