package se.kansli.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishHolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1886-04-25", "1900-04-15", "1913-03-23", "1916-04-23", "1943-04-25", "1945-04-01",
                "1954-04-18", "1981-04-19", "1990-04-15", "1991-03-31", "1992-04-19", "1993-04-11", "1994-04-03",
                "1995-04-16", "1996-04-07", "1997-03-30", "1998-04-12", "1999-04-04", "2000-04-23", "2001-04-15",
                "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16", "2007-04-08", "2008-03-23",
                "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05",
                "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
                "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22"
            })
    void Easter_is_when_the_calendars_have_it(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void Easter_is_a_Sunday_from_22_March_to_25_April() {
        assertThat(IntStream.rangeClosed(1583, 4099).mapToObj(Easter::sunday)).allSatisfy(easter -> {
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
        });
    }

    @Test
    void a_year_is_red_where_the_almanac_is_red() {
        assertThat(holidaysThatAreNoSundays(2021))
                .containsExactly(
                        day("2021-01-01"),
                        day("2021-01-06"),
                        day("2021-04-02"),
                        day("2021-04-05"),
                        day("2021-05-01"),
                        day("2021-05-13"),
                        day("2021-06-26"),
                        day("2021-11-06"),
                        day("2021-12-25"));
        assertThat(holidaysThatAreNoSundays(2024))
                .containsExactly(
                        day("2024-01-01"),
                        day("2024-01-06"),
                        day("2024-03-29"),
                        day("2024-04-01"),
                        day("2024-05-01"),
                        day("2024-05-09"),
                        day("2024-06-06"),
                        day("2024-06-22"),
                        day("2024-11-02"),
                        day("2024-12-25"),
                        day("2024-12-26"));
    }

    @Test
    void the_national_day_took_the_place_of_annandag_pingst_in_2005() {
        assertThat(SwedishHolidays.isHoliday(day("2003-06-06"))).isFalse();
        assertThat(SwedishHolidays.isHoliday(day("2003-06-09"))).isTrue();
        assertThat(SwedishHolidays.isHoliday(day("2004-05-31"))).isTrue();
        assertThat(SwedishHolidays.isHoliday(day("2005-05-16"))).isFalse();
        assertThat(SwedishHolidays.isHoliday(day("2005-06-06"))).isTrue();
        assertThat(SwedishHolidays.isHoliday(day("2024-05-20"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, midsommardagen as early as it can be",
        "2021-06-26, midsommardagen as late as it can be",
        "2026-10-31, alla helgons dag as early as it can be",
        "2021-11-06, alla helgons dag as late as it can be"
    })
    void one_Saturday_at_midsummer_and_one_in_autumn_is_a_holiday(LocalDate day, String what) {
        assertThat(SwedishHolidays.isHoliday(day)).as(what).isTrue();
        assertThat(SwedishHolidays.isHoliday(day.minusWeeks(1))).isFalse();
        assertThat(SwedishHolidays.isHoliday(day.plusWeeks(1))).isFalse();
    }

    @Test
    void every_Sunday_is_a_holiday() {
        assertThat(daysOf(2021).filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY))
                .hasSize(52)
                .allMatch(SwedishHolidays::isHoliday);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-25, midsommarafton as late as it can be",
        "2026-06-19, midsommarafton as early as it can be",
        "2021-12-24, julafton",
        "2021-12-31, nyårsafton",
        "2022-04-16, a Saturday"
    })
    void an_eve_or_a_Saturday_is_no_holiday_and_no_working_day(LocalDate day, String what) {
        assertThat(SwedishHolidays.isHoliday(day)).as(what).isFalse();
        assertThat(SwedishHolidays.isWorkingDay(day)).as(what).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-05, trettondagsafton",
        "2021-04-01, skärtorsdag",
        "2021-04-30, valborgsmässoafton",
        "2021-05-14, the Friday after Kristi himmelsfärdsdag",
        "2021-06-18, a Friday before the week of midsommar",
        "2021-11-05, allhelgonaafton",
        "2021-12-23, the day before julafton",
        "2021-12-30, the day before nyårsafton"
    })
    void a_day_before_a_holiday_is_a_working_day_unless_the_law_names_it(LocalDate day, String what) {
        assertThat(SwedishHolidays.isWorkingDay(day)).as(what).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2004, 253", "2020, 252", "2021, 253", "2022, 253", "2023, 251", "2024, 251", "2025, 249"})
    void a_year_has_the_working_days_that_one_counts_in_the_almanac(int year, int workingDays) {
        assertThat(daysOf(year).filter(SwedishHolidays::isWorkingDay)).hasSize(workingDays);
    }

    private static List<LocalDate> holidaysThatAreNoSundays(int year) {
        return daysOf(year)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(SwedishHolidays::isHoliday)
                .toList();
    }

    private static Stream<LocalDate> daysOf(int year) {
        LocalDate first = Year.of(year).atDay(1);
        return first.datesUntil(first.plusYears(1));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
