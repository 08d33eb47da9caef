package se.kansli.command.policy;

import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;

/// The paragraphs of minutes that have been made ready; read from their stream, which begins with them.
@Component
final class ReadyMinutes {

    private final EventStore events;

    ReadyMinutes(EventStore events) {
        this.events = events;
    }

    Stream<MinutesParagraph> paragraphs(MinutesId minutesId) {
        return events.readEvents(minutesId.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .flatMap(event ->
                        event instanceof MinutesMadeReady ready ? ready.paragraphs().stream() : Stream.empty());
    }
}
