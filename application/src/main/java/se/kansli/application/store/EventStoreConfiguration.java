package se.kansli.application.store;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSqlSchema;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.query.journal.Journal;

@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final int EVENTS_PER_READ = 1000;
    /// An event of a slow transaction may become visible this long after later ones and is still handled.
    private static final int GAP_TIMEOUT_MILLIS =
            Math.toIntExact(Duration.ofHours(1).toMillis());
    /// How soon an event that another node appended is seen here; one's own appends are seen at once.
    private static final long FETCH_DELAY_MILLIS = 100;

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new PostgresExceptionResolver();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer defaultSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver persistenceExceptionResolver,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager,
            Journal journal) {
        JdbcEventStorageEngine.Builder settings = JdbcEventStorageEngine.builder()
                .snapshotSerializer(defaultSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .persistenceExceptionResolver(persistenceExceptionResolver)
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connectionProvider)
                .transactionManager(transactionManager)
                .batchSize(EVENTS_PER_READ)
                .finalAggregateBatchPredicate(batch -> batch.size() < EVENTS_PER_READ)
                .gapTimeout(GAP_TIMEOUT_MILLIS);
        return new LocatingStorageEngine(settings, journal);
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return new PromptEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore")));
    }

    @Bean
    SagaSqlSchema sagaSqlSchema() {
        return new PostgresSagaSqlSchema();
    }
}
