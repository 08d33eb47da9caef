package se.kansli.benchmarks.municipality;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import se.kansli.kernel.DomainEvent;

/// One thing that was done, and who did it; all that comes of it bears the same provenance.
record Deed(Chronicle chronicle, MetaData provenance) {

    DomainEventMessage<DomainEvent> does(EventStream stream, DomainEvent event) {
        return chronicle.record(stream, event, provenance);
    }
}
