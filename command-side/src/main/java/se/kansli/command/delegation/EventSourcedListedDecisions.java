package se.kansli.command.delegation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.kernel.delegation.DelegatedDecisionEvent;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.minutes.MinutesId;

/// Reads each list once, and asks the minutes of a decision whether there are any: the list is told of them a moment
/// later.
@Component
final class EventSourcedListedDecisions implements ListedDecisions {

    private final EventStore events;

    EventSourcedListedDecisions(EventStore events) {
        this.events = events;
    }

    @Override
    public List<ListedDecision> find(Collection<DelegatedDecisionId> decisions) {
        Map<DelegatedDecisionId, ListedDecision> listed = new LinkedHashMap<>();
        decisions.stream().map(DelegatedDecisionId::list).distinct().forEach(list -> read(list, listed));
        listed.keySet().retainAll(decisions);
        return listed.values().stream().map(this::withMinutes).toList();
    }

    private void read(DelegationListId list, Map<DelegatedDecisionId, ListedDecision> into) {
        events.readEvents(list.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .map(DelegatedDecisionEvent.class::cast)
                .forEach(event -> into.compute(event.decision(), (decision, known) -> after(known, event)));
    }

    private static ListedDecision after(@Nullable ListedDecision known, DelegatedDecisionEvent event) {
        return switch (event) {
            case DelegatedDecisionListed listed -> new ListedDecision(listed, null, false);
            case DelegatedDecisionReported reported ->
                new ListedDecision(requireNonNull(known).listed(), reported.item(), false);
            case DelegatedDecisionMinuted minuted ->
                new ListedDecision(requireNonNull(known).listed(), null, true);
        };
    }

    private ListedDecision withMinutes(ListedDecision decision) {
        MinutesId minutes = MinutesId.of(decision.listed().decision());
        return decision.isUntold()
                        && events.lastSequenceNumberFor(minutes.value()).isPresent()
                ? new ListedDecision(decision.listed(), null, true)
                : decision;
    }
}
