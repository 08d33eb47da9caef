package se.kansli.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockholmTest {

    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2021-08-20T21:59:59Z, 2021-08-20",
        "2021-08-20T22:00:00Z, 2021-08-21",
        "2021-12-31T22:59:59Z, 2021-12-31",
        "2021-12-31T23:00:00Z, 2022-01-01"
    })
    void A3_a_day_ends_at_midnight_in_stockholm_in_summer_as_in_winter(Instant instant, LocalDate today) {
        assertThat(today(instant)).isEqualTo(today);
    }

    /// Also the nights when the clocks are turned, which have 23 and 25 hours, leap days and the turn of the year.
    @Test
    void every_instant_lies_in_the_one_day_that_has_begun_and_not_ended() {
        qt().forAll(longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()))
                .checkAssert(second -> {
                    Instant instant = Instant.ofEpochSecond(second);
                    LocalDate day = today(instant);

                    assertThat(instant)
                            .isBetween(
                                    beginning(day), beginning(day.plusDays(1)).minusNanos(1));
                    assertThat(today(beginning(day))).isEqualTo(day);
                    assertThat(today(beginning(day).minusNanos(1))).isEqualTo(day.minusDays(1));
                });
    }

    private static LocalDate today(Instant instant) {
        return Stockholm.today(Clock.fixed(instant, ZoneOffset.UTC));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Stockholm.ZONE).toInstant();
    }
}
