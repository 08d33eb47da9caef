package se.kansli.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockholmTest {

    @ParameterizedTest
    @CsvSource({
        "2021-08-20T21:59:59Z, 2021-08-20",
        "2021-08-20T22:00:00Z, 2021-08-21",
        "2021-12-31T22:59:59Z, 2021-12-31",
        "2021-12-31T23:00:00Z, 2022-01-01"
    })
    void A3_a_day_ends_at_midnight_in_stockholm_in_summer_as_in_winter(Instant instant, LocalDate today) {
        assertThat(Stockholm.today(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo(today);
    }
}
