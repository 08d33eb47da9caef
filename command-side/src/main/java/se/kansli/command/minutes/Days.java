package se.kansli.command.minutes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How late something is that a law sets a day for.
final class Days {

    private Days() {}

    /// 0 on the last day and before it.
    static int late(LocalDate dueOn, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
