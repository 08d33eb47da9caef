package se.kansli.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of law clocks in the scenarios (H), its rows, and what must hold on any day.
class StatutoryDaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Strömsunds KSAU, 2017-09-12, 2017-09-14, 2017-09-14, 2017-10-05, 2017-10-06",
        "Nynäshamns AU, 2020-08-18, 2020-08-18, 2020-08-18, 2020-09-08, 2020-09-09"
    })
    void MIN_2_to_MIN_5_a_notice_that_was_really_posted_was_counted_like_this(
            String body,
            LocalDate meeting,
            LocalDate approved,
            LocalDate announced,
            LocalDate lastAppealDay,
            LocalDate removable) {
        assertThat(StatutoryDays.approvalDue(meeting)).isAfterOrEqualTo(approved);
        assertThat(StatutoryDays.announcementDue(approved)).isAfterOrEqualTo(announced);
        assertThat(StatutoryDays.lastAppealDay(announced)).isEqualTo(lastAppealDay);
        assertThat(StatutoryDays.noticeRemovableFrom(lastAppealDay)).isEqualTo(removable);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2021-12-03, 2021-12-27, 2021-12-28, julafton on a Friday",
        "2021-06-04, 2021-06-28, 2021-06-29, midsommarafton",
        "2025-12-03, 2025-12-29, 2025-12-30, julafton on a Wednesday",
        "2021-12-10, 2022-01-03, 2022-01-04, nyårsafton on a Friday",
        "2025-12-10, 2026-01-02, 2026-01-03, nyårsafton on a Wednesday",
        "2022-03-25, 2022-04-19, 2022-04-20, långfredagen",
        "2024-04-18, 2024-05-10, 2024-05-11, Kristi himmelsfärdsdag",
        "2024-05-16, 2024-06-07, 2024-06-08, the national day on a Thursday",
        "2024-06-01, 2024-06-24, 2024-06-25, midsommardagen",
        "2021-05-16, 2021-06-07, 2021-06-08, the national day on a Sunday",
        "2004-05-10, 2004-06-01, 2004-06-02, annandag pingst while it was a holiday",
        "2005-04-25, 2005-05-16, 2005-05-17, annandag pingst when it was one no longer"
    })
    void MIN_4_a_last_day_that_is_no_working_day_is_moved_to_the_next_one(
            LocalDate announced, LocalDate lastAppealDay, LocalDate removable, String because) {
        assertThat(StatutoryDays.lastAppealDay(announced)).isEqualTo(lastAppealDay);
        assertThat(StatutoryDays.noticeRemovableFrom(lastAppealDay)).isEqualTo(removable);
    }

    @Test
    void MIN_4_the_last_appeal_day_is_the_first_working_day_from_three_weeks_on() {
        assertThat(daysFrom1990To2100()).allSatisfy(announced -> {
            LocalDate threeWeeksOn = announced.plusDays(21);
            LocalDate last = StatutoryDays.lastAppealDay(announced);

            assertThat(last).isBetween(threeWeeksOn, announced.plusDays(26));
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(SwedishHolidays.isWorkingDay(last)).isTrue();
            assertThat(threeWeeksOn.datesUntil(last)).noneMatch(SwedishHolidays::isWorkingDay);
        });
    }

    @Test
    void MIN_4_who_announces_later_never_ends_the_time_of_appeal_earlier() {
        assertThat(daysFrom1990To2100())
                .allSatisfy(announced -> assertThat(StatutoryDays.lastAppealDay(announced.plusDays(1)))
                        .isAfterOrEqualTo(StatutoryDays.lastAppealDay(announced)));
    }

    @Test
    void MIN_2_H1_approval_is_late_by_a_day_and_the_appeal_counts_from_the_announcement_all_the_same() {
        LocalDate due = StatutoryDays.approvalDue(day("2021-05-21"));
        LocalDate approved = day("2021-06-05");

        assertThat(due).isEqualTo("2021-06-04");
        assertThat(ChronoUnit.DAYS.between(due, approved)).isEqualTo(1);
        assertThat(StatutoryDays.lastAppealDay(approved.plusDays(2))).isEqualTo("2021-06-28");
    }

    @Test
    void MIN_3_H2_day_16_is_in_time_and_day_17_is_a_day_late() {
        LocalDate approvalDue = StatutoryDays.approvalDue(day("2015-04-27"));

        assertThat(StatutoryDays.announcementDue(approvalDue)).isEqualTo("2015-05-13");
        assertThat(ChronoUnit.DAYS.between(StatutoryDays.announcementDue(approvalDue), day("2015-05-14")))
                .isEqualTo(1);
    }

    @Test
    void MIN_2_H5_a_meeting_of_two_days_is_counted_from_the_last_one() {
        assertThat(StatutoryDays.approvalDue(day("2025-06-19"))).isEqualTo("2025-07-03");
    }

    @Test
    void MIN_2_MIN_3_neither_day_is_moved_when_the_office_is_closed() {
        assertThat(StatutoryDays.approvalDue(day("2021-06-12"))).isEqualTo("2021-06-26");
        assertThat(StatutoryDays.announcementDue(day("2021-06-24"))).isEqualTo("2021-06-26");
    }

    @Test
    void MIN_5_the_notice_may_go_on_a_day_on_which_nobody_works() {
        LocalDate friday = StatutoryDays.lastAppealDay(day("2021-10-08"));

        assertThat(friday).isEqualTo("2021-10-29");
        assertThat(StatutoryDays.noticeRemovableFrom(friday)).isEqualTo("2021-10-30");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-31, 2022-01-24", "2021-05-31, 2021-05-24", "2024-04-08, 2024-04-01"})
    void MTG_1_fullmaktige_is_summoned_a_week_before_whatever_day_that_is(LocalDate meeting, LocalDate due) {
        assertThat(StatutoryDays.councilSummonsDue(meeting)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2022-02-01, 2022-01-31, a Tuesday",
        "2022-01-31, 2022-01-28, a Monday",
        "2022-04-19, 2022-04-14, the day after Easter",
        "2021-12-27, 2021-12-23, the day after Christmas",
        "2021-06-28, 2021-06-24, the Monday after midsommar"
    })
    void MTG_1_an_urgent_item_is_told_of_on_the_weekday_before(LocalDate meeting, LocalDate due, String when) {
        assertThat(StatutoryDays.urgentItemDue(meeting)).isEqualTo(due);
    }

    private static Stream<LocalDate> daysFrom1990To2100() {
        return day("1990-01-01").datesUntil(day("2101-01-01"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
