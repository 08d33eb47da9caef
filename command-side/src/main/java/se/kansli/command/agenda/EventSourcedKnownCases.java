package se.kansli.command.agenda;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.kansli.kernel.cases.CaseId;

@Component
final class EventSourcedKnownCases implements KnownCases {

    private final EventStore events;

    EventSourcedKnownCases(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean exists(CaseId caseId) {
        return events.lastSequenceNumberFor(caseId.value()).isPresent();
    }
}
