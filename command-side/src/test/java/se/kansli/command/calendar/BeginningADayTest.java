package se.kansli.command.calendar;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.calendar.DayBegan;

class BeginningADayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2021, 8, 20);

    private final FixtureConfiguration<Calendar> calendar = new AggregateTestFixture<>(Calendar.class);

    @Test
    void the_first_day_begins() {
        calendar.givenNoPriorActivity().when(new BeginDay(FRIDAY)).expectEvents(new DayBegan(FRIDAY));
    }

    @Test
    void the_next_day_begins() {
        calendar.given(new DayBegan(FRIDAY))
                .when(new BeginDay(FRIDAY.plusDays(1)))
                .expectEvents(new DayBegan(FRIDAY.plusDays(1)));
    }

    @Test
    void a_day_that_is_announced_twice_begins_once() {
        calendar.given(new DayBegan(FRIDAY))
                .when(new BeginDay(FRIDAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
