package se.kansli.application.architecture.faults.kernel;

import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

@StoredAs("EventOfAFramework")
public record EventOfAFramework(MetaData of) implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.EPOCH;
    }
}
