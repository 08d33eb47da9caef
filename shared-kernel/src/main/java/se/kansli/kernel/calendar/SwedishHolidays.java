package se.kansli.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// The days on which Sweden is closed. A day before these laws is counted as they would count it.
public final class SwedishHolidays {

    private static final Set<MonthDay> SAME_DAY_EVERY_YEAR = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));
    private static final Set<MonthDay> EVES_ON_THE_SAME_DAY =
            Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));
    private static final MonthDay NATIONAL_DAY = MonthDay.of(Month.JUNE, 6);
    private static final int FIRST_NATIONAL_DAY_WITHOUT_WHIT_MONDAY = 2005;

    private SwedishHolidays() {}

    /// Public holidays (allmänna helgdagar), every Sunday among them (lag 1989:253).
    public static boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || SAME_DAY_EVERY_YEAR.contains(MonthDay.from(day))
                || isNationalDay(day)
                || followsEaster(day)
                || isMidsummerEve(day.minusDays(1))
                || isAllSaints(day);
    }

    /// A day on which what a law sets a time for must be done: no holiday, Saturday, midsommarafton, julafton or
    /// nyårsafton (lag 1930:173 2 §).
    public static boolean isWorkingDay(LocalDate day) {
        return !isHoliday(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && !EVES_ON_THE_SAME_DAY.contains(MonthDay.from(day))
                && !isMidsummerEve(day);
    }

    private static boolean isNationalDay(LocalDate day) {
        return NATIONAL_DAY.equals(MonthDay.from(day)) && day.getYear() >= FIRST_NATIONAL_DAY_WITHOUT_WHIT_MONDAY;
    }

    /// Långfredag, annandag påsk, Kristi himmelsfärdsdag, and annandag pingst as long as it was one.
    private static boolean followsEaster(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(Easter.sunday(day.getYear()), day)) {
            case -2, 1, 39 -> true;
            case 50 -> day.getYear() < FIRST_NATIONAL_DAY_WITHOUT_WHIT_MONDAY;
            default -> false;
        };
    }

    private static boolean isMidsummerEve(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY && isWithinWeekFrom(MonthDay.of(Month.JUNE, 19), day);
    }

    private static boolean isAllSaints(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && isWithinWeekFrom(MonthDay.of(Month.OCTOBER, 31), day);
    }

    private static boolean isWithinWeekFrom(MonthDay first, LocalDate day) {
        LocalDate start = first.atYear(day.getYear());
        return !day.isBefore(start) && day.isBefore(start.plusWeeks(1));
    }
}
