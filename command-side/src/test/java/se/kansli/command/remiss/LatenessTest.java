package se.kansli.command.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class LatenessTest {

    private static final LocalDate DUE = LocalDate.parse("2021-08-20");

    @Test
    void CON_6_what_comes_on_the_due_date_is_in_time() {
        assertThat(Lateness.days(DUE, DUE)).isZero();
        assertThat(Lateness.days(DUE, DUE.plusDays(1))).isEqualTo(1);
    }

    @Test
    void A3_and_A4_are_19_and_34_days_late() {
        assertThat(Lateness.days(DUE, LocalDate.parse("2021-09-08"))).isEqualTo(19);
        assertThat(Lateness.days(DUE, LocalDate.parse("2021-09-23"))).isEqualTo(34);
    }

    @Test
    void days_late_are_the_days_that_must_be_added_to_the_due_date_and_none_before_it() {
        qt().forAll(integers().between(-5000, 5000), integers().between(0, 5000))
                .checkAssert((start, offset) -> {
                    LocalDate dueOn = DUE.plusDays(start);
                    assertThat(Lateness.days(dueOn, dueOn.plusDays(offset))).isEqualTo(offset);
                    assertThat(Lateness.days(dueOn, dueOn.minusDays(offset))).isZero();
                });
    }

    @Test
    void an_extension_takes_exactly_its_days_off() {
        qt().forAll(integers().between(1, 500), integers().between(0, 500)).checkAssert((extension, late) -> {
            LocalDate received = DUE.plusDays(extension).plusDays(late);
            assertThat(Lateness.days(DUE, received) - Lateness.days(DUE.plusDays(extension), received))
                    .isEqualTo(extension);
        });
    }
}
