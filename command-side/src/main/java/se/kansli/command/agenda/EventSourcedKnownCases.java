package se.kansli.command.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.preparation.LaidBefore;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;

/// Reads the whole stream of the case: its snapshots are not for others to read.
@Component
final class EventSourcedKnownCases implements KnownCases {

    private final EventStore events;

    EventSourcedKnownCases(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<KnownCase> find(CaseId caseId) {
        if (events.lastSequenceNumberFor(caseId.value()).isEmpty()) {
            return Optional.empty();
        }
        Seen seen = new Seen();
        events.readEvents(caseId.value(), 0).asStream().map(Message::getPayload).forEach(seen::on);
        return Optional.of(new KnownCase(seen.laid, seen.versions));
    }

    private static final class Seen {

        private LaidBefore laid = LaidBefore.NOBODY;
        private final Map<Integer, Integer> versions = new HashMap<>();

        void on(Object payload) {
            switch (payload) {
                case PreparationEvent event -> laid = laid.after(event);
                case RecordRegistered record -> versions.put(record.recordNumber(), 1);
                case RecordVersionAdded added -> versions.merge(added.recordNumber(), 1, Integer::sum);
                default -> {}
            }
        }
    }
}
