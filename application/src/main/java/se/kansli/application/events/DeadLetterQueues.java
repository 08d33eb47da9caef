package se.kansli.application.events;

import java.util.function.Function;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.kansli.query.journal.Journal;

/// One queue of parked events for each group of handlers, in the same database.
@Component
final class DeadLetterQueues implements ConfigurerModule {

    private final ConnectionProvider connections;
    private final Serializer serializer;
    private final Serializer eventSerializer;

    DeadLetterQueues(
            ConnectionProvider connections,
            Serializer defaultSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        this.connections = connections;
        this.serializer = defaultSerializer;
        this.eventSerializer = eventSerializer;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .registerDefaultDeadLetterPolicy(axon -> new CountTries(axon.getComponent(Journal.class)::unreadable))
                .registerDeadLetterQueueProvider(this::of);
    }

    /// Axon's own module knows only queues that are switched on one by one, and the last provider is the one that
    /// counts.
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    private Function<org.axonframework.config.Configuration, SequencedDeadLetterQueue<EventMessage<?>>> of(
            String group) {
        return axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(axon.getComponent(TransactionManager.class))
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .build();
    }
}
