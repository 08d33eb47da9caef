package se.kansli.command.remiss;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How late something is, in whole days (CON-6): what comes on the due date is in time.
final class Lateness {

    private Lateness() {}

    static int days(LocalDate dueOn, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
