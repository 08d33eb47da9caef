package se.kansli.application.architecture.faults.command;

import org.axonframework.eventhandling.EventHandler;
import se.kansli.application.architecture.faults.kernel.EventWithoutAName;

public final class ReactionInHiding {

    @EventHandler
    void on(EventWithoutAName event) {}
}
