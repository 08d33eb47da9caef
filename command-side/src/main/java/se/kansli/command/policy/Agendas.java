package se.kansli.command.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kansli.command.decisions.ItemPapers;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// What stands, or has stood, on the agenda of a meeting; read from its stream.
@Component
final class Agendas {

    private final EventStore events;

    Agendas(EventStore events) {
        this.events = events;
    }

    /// @param papers as they were last changed
    record Listed(@Nullable CaseId caseId, ItemPapers papers) {}

    /// Also the items that were taken off.
    Map<MeetingItem, Listed> of(MeetingId meetingId) {
        Map<MeetingItem, Listed> items = new LinkedHashMap<>();
        events.readEvents(meetingId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .forEach(event -> {
                    switch (event) {
                        case ItemAdded added ->
                            items.put(
                                    added.item(),
                                    new Listed(
                                            added.caseId(),
                                            new ItemPapers(added.recommendations(), added.documents())));
                        case ItemChanged changed ->
                            items.computeIfPresent(
                                    changed.item(),
                                    (item, listed) -> new Listed(
                                            listed.caseId(),
                                            new ItemPapers(changed.recommendations(), changed.documents())));
                        default -> {}
                    }
                });
        return items;
    }
}
