package se.kansli.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredEventSerializer;

/// The store of a test, written and read by Axon as in the program.
public final class Log {
    /// So that a processor whose claim was taken away comes back soon.
    private static final Duration CLAIM = Duration.ofSeconds(1);

    private final StoredEventSerializer serializer = new StoredEventSerializer();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JdbcEventStorageEngine engine;
    private final JdbcTokenStore tokens;
    private final TransactionManager transactions;
    private final DataSource dataSource;
    private final ConnectionProvider connections;

    public Log(TestDatabase database) {
        this.dataSource = database.dataSource();
        this.jdbc = database.jdbc();
        this.transaction = new TransactionTemplate(database.transactions());
        this.transactions = new SpringTransactions(database.transactions());
        ConnectionProvider connections = new TransactionAwareDataSourceProxy(dataSource)::getConnection;
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .gapTimeout(Math.toIntExact(Duration.ofHours(1).toMillis()))
                .build();
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM)
                .build();
        this.connections = connections;
    }

    public Journal journal() {
        return new Journal(dataSource, new StoredEventSerializer(), NoOpEventUpcaster.INSTANCE);
    }

    public void append(RecordedEvent... events) {
        append(List.of(events));
    }

    /// All in one transaction.
    public void append(List<RecordedEvent> events) {
        transaction.executeWithoutResult(
                status -> engine.appendEvents(events.stream().map(Log::message).toList()));
    }

    /// Adds an event to the end of its stream.
    public void append(String stream, DomainEvent event) {
        append(recorded(stream, lengthOf(stream), event));
    }

    public long lengthOf(String stream) {
        return jdbc.sql("select count(*) from domainevententry where aggregateidentifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    public static RecordedEvent recorded(String stream, long sequence, DomainEvent event) {
        Instant at =
                event.happenedOn().atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant();
        return new RecordedEvent(stream, sequence, stream + "#" + sequence, at, event);
    }

    public static DomainEventMessage<?> message(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                null,
                recorded.stream(),
                recorded.sequence(),
                recorded.event(),
                Story.provenanceOf(recorded),
                recorded.eventId(),
                recorded.recordedAt());
    }

    /// A processor that feeds the handler as the program's does, and parks what that fails at.
    public Processor processor(String name, EventMessageHandler handler) {
        return new Processor(name, handler);
    }

    public final class Processor implements AutoCloseable {
        private final EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(10)
                .build();
        private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        private final DeadLetteringEventHandlerInvoker invoker;
        private final PooledStreamingEventProcessor processor;

        private Processor(String name, EventMessageHandler handler) {
            invoker = DeadLetteringEventHandlerInvoker.builder()
                    .eventHandlers(handler)
                    .transactionManager(transactions)
                    .queue(JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                            .processingGroup(name)
                            .connectionProvider(connections)
                            .transactionManager(transactions)
                            .genericSerializer(serializer)
                            .eventSerializer(serializer)
                            .build())
                    .enableSequenceIdentifierCache()
                    .build();
            processor = PooledStreamingEventProcessor.builder()
                    .name(name)
                    .eventHandlerInvoker(invoker)
                    .messageSource(store)
                    .tokenStore(tokens)
                    .transactionManager(transactions)
                    .coordinatorExecutor(threads)
                    .workerExecutor(threads)
                    .initialSegmentCount(1)
                    .batchSize(100)
                    .tokenClaimInterval(100)
                    .build();
            processor.start();
        }

        /// Tries the events of one stream again that are parked; answers whether they could be handled.
        public boolean retry() {
            return invoker.processAny();
        }

        @Override
        public void close() {
            processor.shutDown();
            store.shutDown();
            threads.shutdownNow();
        }
    }

    private record SpringTransactions(PlatformTransactionManager manager) implements TransactionManager {
        @Override
        public Transaction startTransaction() {
            TransactionStatus status = manager.getTransaction(TransactionDefinition.withDefaults());
            return new Transaction() {
                @Override
                public void commit() {
                    if (status.isNewTransaction() && !status.isCompleted()) {
                        manager.commit(status);
                    }
                }

                @Override
                public void rollback() {
                    if (status.isNewTransaction() && !status.isCompleted()) {
                        manager.rollback(status);
                    }
                }
            };
        }
    }
}
