package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.paragraphs.DocketId;

@Component
final class EventSourcedUrgentDecisions implements UrgentDecisions {

    private final EventStore events;

    EventSourcedUrgentDecisions(EventStore events) {
        this.events = events;
    }

    @Override
    public Set<Integer> unreported(DocketId docketId, LocalDate upTo) {
        Set<Integer> unreported = new TreeSet<>();
        events.readEvents(docketId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .forEach(event -> {
                    switch (event) {
                        case UrgentDecisionTaken taken -> {
                            if (!taken.takenOn().isAfter(upTo)) {
                                unreported.add(taken.number());
                            }
                        }
                        case UrgentDecisionReported reported -> unreported.remove(reported.number());
                        default -> {}
                    }
                });
        return unreported;
    }
}
