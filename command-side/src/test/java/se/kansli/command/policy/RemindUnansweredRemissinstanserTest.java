package se.kansli.command.policy;

import static se.kansli.command.policy.Office.DUE_ON;
import static se.kansli.command.policy.Office.KS_2021_0486;
import static se.kansli.command.policy.Office.R1;
import static se.kansli.command.policy.Office.remissSent;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.saga.FixtureConfiguration;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.Test;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;

class RemindUnansweredRemissinstanserTest {

    private static final LocalDate DAY_AFTER = DUE_ON.plusDays(1);

    private final FixtureConfiguration fixture = new SagaTestFixture<>(RemindUnansweredRemissinstanser.class);

    @Test
    void a_remiss_that_is_sent_waits_for_the_next_day() {
        fixture.givenNoPriorActivity()
                .whenPublishingA(remissSent())
                .expectActiveSagas(1)
                .expectNoDispatchedCommands();
    }

    @Test
    void A3_every_day_asks_who_is_to_be_reminded_while_the_remiss_is_open() {
        fixture.givenAPublished(remissSent())
                .andThenAPublished(new DayBegan(DUE_ON))
                .whenPublishingA(new DayBegan(DAY_AFTER))
                .expectActiveSagas(1)
                .expectDispatchedCommands(new RemindRemissinstanser(KS_2021_0486, R1, DAY_AFTER));
    }

    @Test
    void no_day_asks_anything_where_no_remiss_was_sent() {
        fixture.givenNoPriorActivity()
                .whenPublishingA(new DayBegan(DAY_AFTER))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void a_remiss_that_is_closed_reminds_nobody() {
        fixture.givenAPublished(remissSent())
                .andThenAPublished(new RemissClosedForAnswers(KS_2021_0486, R1, List.of(), DUE_ON))
                .whenPublishingA(new DayBegan(DAY_AFTER))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void a_remiss_that_is_cancelled_reminds_nobody() {
        fixture.givenAPublished(remissSent())
                .andThenAPublished(new RemissCancelled(KS_2021_0486, R1, "Strategin skrivs om.", DUE_ON))
                .whenPublishingA(new DayBegan(DAY_AFTER))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }
}
