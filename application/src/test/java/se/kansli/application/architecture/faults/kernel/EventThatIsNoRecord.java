package se.kansli.application.architecture.faults.kernel;

import java.time.LocalDate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

@StoredAs("EventThatIsNoRecord")
public final class EventThatIsNoRecord implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.EPOCH;
    }
}
