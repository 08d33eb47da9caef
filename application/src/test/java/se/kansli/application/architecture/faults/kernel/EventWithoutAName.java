package se.kansli.application.architecture.faults.kernel;

import java.time.LocalDate;
import se.kansli.kernel.DomainEvent;

public record EventWithoutAName() implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.EPOCH;
    }
}
