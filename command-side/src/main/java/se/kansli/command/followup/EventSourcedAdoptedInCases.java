package se.kansli.command.followup;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;

/// Reads the whole stream of the case: its snapshots are not for others to read.
@Component
final class EventSourcedAdoptedInCases implements AdoptedInCases {

    private static final Set<DecisionKind> ADOPTING =
            Set.of(DecisionKind.ADOPT, DecisionKind.ADOPT_AS_OWN, DecisionKind.APPROVE);

    private final EventStore events;

    EventSourcedAdoptedInCases(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Set<DecisionReference>> adoptions(CaseId caseId) {
        if (events.lastSequenceNumberFor(caseId.value()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(events.readEvents(caseId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .flatMap(EventSourcedAdoptedInCases::adoption)
                .collect(Collectors.toSet()));
    }

    private static Stream<DecisionReference> adoption(Object payload) {
        return switch (payload) {
            case DecisionTaken taken -> ADOPTING.contains(taken.kind()) ? Stream.of(taken.reference()) : Stream.empty();
            case DecisionEntered entered ->
                entered.points().stream().anyMatch(point -> ADOPTING.contains(point.kind()))
                        ? Stream.of(entered.reference())
                        : Stream.empty();
            default -> Stream.empty();
        };
    }
}
