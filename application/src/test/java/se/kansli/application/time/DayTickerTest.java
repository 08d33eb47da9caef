package se.kansli.application.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.calendar.BeginDay;

class DayTickerTest {

    private final SettableClock clock = new SettableClock("2021-01-01T00:00:00Z");
    private final List<LocalDate> begun = new ArrayList<>();
    private final DayTicker ticker = new DayTicker(gateway(), clock);

    @ParameterizedTest
    @CsvSource({
        "the day with 23 hours, 2021-03-27T11:00:00Z, 2021-03-27, 2021-03-28, 2021-03-29",
        "the day with 25 hours, 2021-10-30T11:00:00Z, 2021-10-30, 2021-10-31, 2021-11-01",
        "the leap day, 2024-02-28T11:00:00Z, 2024-02-28, 2024-02-29, 2024-03-01",
        "the turn of the year, 2021-12-30T11:00:00Z, 2021-12-30, 2021-12-31, 2022-01-01"
    })
    void every_day_begins_once_and_in_its_order(
            String what, Instant from, LocalDate before, LocalDate day, LocalDate after) {
        Instant end = from.plus(Duration.ofHours(48));
        for (Instant look = from; !look.isAfter(end); look = look.plus(Duration.ofMinutes(10))) {
            clock.shows(look.toString());
            ticker.lookAtClock();
        }

        assertThat(begun).as(what).containsExactly(before, day, after);
    }

    @Test
    void a_day_begins_at_midnight_in_stockholm_and_not_before() {
        clock.shows("2021-12-31T22:59:59.999Z");
        ticker.lookAtClock();
        clock.shows("2021-12-31T23:00:00Z");
        ticker.lookAtClock();

        assertThat(begun).containsExactly(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1));
    }

    @Test
    void the_hour_that_comes_twice_begins_no_day() {
        for (String look : List.of("2021-10-31T00:30:00Z", "2021-10-31T01:30:00Z", "2021-10-31T00:45:00Z")) {
            clock.shows(look);
            ticker.lookAtClock();
        }

        assertThat(begun).containsExactly(LocalDate.of(2021, 10, 31));
    }

    private DefaultCommandGateway gateway() {
        SimpleCommandBus calendar = SimpleCommandBus.builder().build();
        calendar.subscribe(BeginDay.class.getName(), this::begin);
        return DefaultCommandGateway.builder().commandBus(calendar).build();
    }

    private boolean begin(CommandMessage<?> message) {
        return begun.add(((BeginDay) message.getPayload()).day());
    }
}
