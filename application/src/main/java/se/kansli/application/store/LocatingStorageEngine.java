package se.kansli.application.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDecorator;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.UnreadableEvent;

/// Axon's store of events, of which one that cannot be read says where it lies. It does so when somebody looks into it,
/// so that it stops only those who need it.
final class LocatingStorageEngine extends JdbcEventStorageEngine {

    private final Journal journal;

    LocatingStorageEngine(Builder builder, Journal journal) {
        super(builder);
        this.journal = journal;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return super.readEvents(after, mayBlock).map(this::located);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        DomainEventStream events = super.readEvents(stream, firstSequenceNumber);
        return DomainEventStream.of(
                events.asStream().map(event -> known(located((DomainEventMessage<?>) event))),
                events::getLastSequenceNumber);
    }

    /// An aggregate is told nothing of what it has no handler for; so what nobody knows stops it here.
    private static DomainEventMessage<?> known(DomainEventMessage<?> event) {
        if (event.getPayloadType() == UnknownSerializedType.class) {
            event.getPayload();
        }
        return event;
    }

    private TrackedEventMessage<?> located(TrackedEventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? new GenericTrackedDomainEventMessage<>(event.trackingToken(), located(domainEvent))
                : event;
    }

    private <T> DomainEventMessage<T> located(DomainEventMessage<T> event) {
        String stream = event.getAggregateIdentifier();
        long sequence = event.getSequenceNumber();
        return new GenericDomainEventMessage<>(
                event.getType(),
                stream,
                sequence,
                new Located<>(event, cause -> journal.unreadable(stream, sequence, cause)),
                event::getTimestamp);
    }

    private static final class Located<T> extends MessageDecorator<T> {

        private final Function<RuntimeException, UnreadableEvent> unreadable;

        Located(Message<T> message, Function<RuntimeException, UnreadableEvent> unreadable) {
            super(message);
            this.unreadable = unreadable;
        }

        @Override
        public T getPayload() {
            try {
                return super.getPayload();
            } catch (SerializationException e) {
                throw unreadable.apply(e);
            }
        }

        @Override
        public MetaData getMetaData() {
            try {
                return super.getMetaData();
            } catch (SerializationException e) {
                throw unreadable.apply(e);
            }
        }

        @Override
        public Message<T> withMetaData(Map<String, ?> metaData) {
            return new Located<>(getDelegate().withMetaData(metaData), unreadable);
        }

        @Override
        public Message<T> andMetaData(Map<String, ?> metaData) {
            return new Located<>(getDelegate().andMetaData(metaData), unreadable);
        }
    }
}
