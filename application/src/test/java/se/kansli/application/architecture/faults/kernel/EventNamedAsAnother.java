package se.kansli.application.architecture.faults.kernel;

import java.time.LocalDate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

@StoredAs("EventOfAFramework")
public record EventNamedAsAnother() implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.EPOCH;
    }
}
