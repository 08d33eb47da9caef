package se.kansli.kernel.calendar;

import java.time.LocalDate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

/// A day began in Europe/Stockholm, by the clock that the rules are given.
@StoredAs("DayBegan")
public record DayBegan(LocalDate day) implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
