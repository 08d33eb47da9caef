package se.kansli.command.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

final class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.parse("2021-08-20");

    @Test
    void CON_14_a_reminder_goes_out_14_and_3_days_before_the_day_after_and_then_every_week() {
        assertThat(DUE.minusDays(20).datesUntil(DUE.plusDays(20)).filter(ReminderPlanTest::isPlanned))
                .containsExactly(
                        LocalDate.parse("2021-08-06"),
                        LocalDate.parse("2021-08-17"),
                        LocalDate.parse("2021-08-21"),
                        LocalDate.parse("2021-08-28"),
                        LocalDate.parse("2021-09-04"));
    }

    @Test
    void nothing_is_due_before_the_first_of_them() {
        assertThat(ReminderPlan.USUAL.latestUpTo(DUE.minusDays(15), DUE)).isEmpty();
    }

    @Test
    void the_latest_of_the_missed_ones_is_caught_up() {
        assertThat(ReminderPlan.USUAL.latestUpTo(DUE.minusDays(1), DUE)).contains(DUE.minusDays(3));
        assertThat(ReminderPlan.USUAL.latestUpTo(DUE.plusDays(40), DUE)).contains(DUE.plusDays(36));
    }

    @Test
    void a_municipality_may_have_another_plan() {
        ReminderPlan plan = new ReminderPlan(List.of(7), 2, 30);
        assertThat(plan.latestUpTo(DUE.plusDays(1), DUE)).contains(DUE.minusDays(7));
        assertThat(plan.latestUpTo(DUE.plusDays(33), DUE)).contains(DUE.plusDays(32));
    }

    @Test
    void a_plan_that_could_never_move_on_is_no_plan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderPlan(List.of(3), 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderPlan(List.of(-3), 1, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderPlan(List.of(3), 0, 7));
    }

    @Test
    void what_is_caught_up_is_always_a_planned_day_that_has_come_and_no_later_one_was_skipped() {
        qt().forAll(anyDay(), integers().between(-60, 400)).checkAssert((dueOn, offset) -> {
            LocalDate day = dueOn.plusDays(offset);
            ReminderPlan.USUAL.latestUpTo(day, dueOn).ifPresent(planned -> {
                assertThat(planned).isBeforeOrEqualTo(day);
                assertThat(isPlanned(planned, dueOn)).isTrue();
                assertThat(planned.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(each -> isPlanned(each, dueOn));
            });
        });
    }

    /// However often the calendar is looked at, and whatever days it is not.
    @Test
    void whoever_looks_now_and_then_reminds_at_most_once_for_every_planned_day_and_never_out_of_order() {
        qt().forAll(anyDay(), lists().of(integers().between(1, 20)).ofSizeBetween(1, 30), anyPlan())
                .checkAssert((dueOn, gaps, plan) -> {
                    LocalDate day = dueOn.minusDays(60);
                    LocalDate last = LocalDate.MIN;
                    for (int gap : gaps) {
                        day = day.plusDays(gap);
                        LocalDate planned = plan.latestUpTo(day, dueOn).orElse(last);
                        assertThat(planned).isAfterOrEqualTo(last).isBeforeOrEqualTo(day);
                        assertThat(planned.equals(last) || isOneOf(plan, planned, dueOn))
                                .isTrue();
                        last = planned;
                    }
                });
    }

    private static boolean isOneOf(ReminderPlan plan, LocalDate day, LocalDate dueOn) {
        long late = ChronoUnit.DAYS.between(dueOn, day);
        return late <= 0
                ? plan.daysBefore().contains((int) -late)
                : late >= plan.daysAfter() && (late - plan.daysAfter()) % plan.thenEvery() == 0;
    }

    private static Gen<ReminderPlan> anyPlan() {
        return lists().of(integers().between(0, 40))
                .ofSizeBetween(0, 4)
                .zip(integers().between(1, 10), integers().between(1, 30), ReminderPlan::new);
    }

    /// Leap days and the turns of years among them.
    private static Gen<LocalDate> anyDay() {
        return longs().between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static boolean isPlanned(LocalDate day) {
        return isPlanned(day, DUE);
    }

    private static boolean isPlanned(LocalDate day, LocalDate dueOn) {
        return ReminderPlan.USUAL.latestUpTo(day, dueOn).filter(day::equals).isPresent();
    }
}
