package se.kansli.query.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.kansli.query.duties.Duty;

/// A duty as it stands on a day.
///
/// @param bodyName what the body is called now
/// @param daysLate 0 while it is in time, and where nothing sets a day
public record DeskEntry(Duty duty, String bodyName, int daysLate) {

    static DeskEntry of(Duty duty, String bodyName, LocalDate today) {
        boolean late = duty.byWhen() != null && today.isAfter(duty.byWhen());
        return new DeskEntry(duty, bodyName, late ? (int) ChronoUnit.DAYS.between(duty.byWhen(), today) : 0);
    }
}
