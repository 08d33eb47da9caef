package se.kansli.application.architecture.faults.command;

import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.application.architecture.faults.kernel.EventWithoutAName;

@Aggregate
public abstract class AggregateThatForgets {

    void handle(CommandForEveryone command) {
        on(new EventWithoutAName());
    }

    void on(EventWithoutAName event) {}
}
