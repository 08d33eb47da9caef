package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("ReminderArrived")
public record ReminderArrived(
        IncomingRemissId incomingRemissId, ReminderKind kind, LocalDate dueOn, LocalDate arrivedOn)
        implements IncomingRemissEvent {

    @Override
    public LocalDate happenedOn() {
        return arrivedOn;
    }
}
