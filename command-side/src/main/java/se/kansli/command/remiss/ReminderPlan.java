package se.kansli.command.remiss;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a remissinstans that has not answered is reminded (CON-14).
///
/// @param daysBefore how many days before the due date, each once
/// @param daysAfter how many days after the due date the first reminder of a late answer goes out
/// @param thenEvery days between it and those that follow
public record ReminderPlan(List<Integer> daysBefore, int daysAfter, int thenEvery) {

    public static final ReminderPlan USUAL = new ReminderPlan(List.of(14, 3), 1, 7);

    public ReminderPlan {
        daysBefore = List.copyOf(daysBefore);
        if (daysBefore.stream().anyMatch(days -> days < 0) || daysAfter < 1 || thenEvery < 1) {
            throw new IllegalArgumentException(
                    "En påminnelseplan har dagar före (från 0), dagar efter (från 1) och ett mellanrum (från 1).");
        }
    }

    /// The last day, up to the one given, on which a reminder should go out; a day that was missed is so caught up by
    /// one reminder.
    Optional<LocalDate> latestUpTo(LocalDate day, LocalDate dueOn) {
        LocalDate firstAfter = dueOn.plusDays(daysAfter);
        if (!day.isBefore(firstAfter)) {
            long since = ChronoUnit.DAYS.between(firstAfter, day);
            return Optional.of(day.minusDays(since % thenEvery));
        }
        return daysBefore.stream()
                .map(dueOn::minusDays)
                .filter(planned -> !planned.isAfter(day))
                .max(Comparator.naturalOrder());
    }
}
