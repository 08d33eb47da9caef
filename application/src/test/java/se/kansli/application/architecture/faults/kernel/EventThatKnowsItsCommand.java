package se.kansli.application.architecture.faults.kernel;

import java.time.LocalDate;
import se.kansli.application.architecture.faults.command.CommandForEveryone;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;

@StoredAs("EventThatKnowsItsCommand")
public record EventThatKnowsItsCommand(CommandForEveryone command) implements DomainEvent {

    @Override
    public LocalDate happenedOn() {
        return LocalDate.EPOCH;
    }
}
