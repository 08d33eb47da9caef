package se.kansli.benchmarks.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What will be done, and when. Offices are closed on Saturdays and Sundays.
final class Agenda {

    private final TreeMap<LocalDate, List<Runnable>> planned = new TreeMap<>();
    private LocalDate today;

    Agenda(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /// On the first day of work after so many days.
    void in(int days, Runnable work) {
        on(today.plusDays(days), work);
    }

    /// On this day, or the first day of work after it; today when it has passed.
    void on(LocalDate day, Runnable work) {
        LocalDate date = day.isBefore(today) ? today : day;
        while (!isWorkday(date)) {
            date = date.plusDays(1);
        }
        planned.computeIfAbsent(date, none -> new ArrayList<>()).add(work);
    }

    void turnTo(LocalDate day) {
        today = day;
    }

    /// Also what is planned for today while it is done.
    void doTodaysWork() {
        for (List<Runnable> work = planned.remove(today); work != null; work = planned.remove(today)) {
            work.forEach(Runnable::run);
        }
    }

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
