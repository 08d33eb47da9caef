package se.kansli.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.inmemory.InMemorySagaStore;
import org.axonframework.spring.config.MessageHandlerLookup;
import org.axonframework.spring.config.SpringAggregateLookup;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.axonframework.spring.config.SpringConfigurer;
import org.axonframework.spring.config.SpringSagaLookup;
import org.axonframework.spring.config.annotation.SpringParameterResolverFactoryBean;
import org.axonframework.spring.saga.SpringResourceInjector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.calendar.BeginDay;
import se.kansli.command.receipts.Receipt;
import se.kansli.command.receipts.Receipts;
import se.kansli.command.remiss.ReminderPlan;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.access.Actor;

/// The whole command side as it is wired in earnest, with its log in memory and a calendar that the test turns.
public final class Municipality implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext(Wiring.class);

    public Municipality(String today) {
        itIs(today);
    }

    /// The clock shows noon of that day; whoever waits for the day hears of it.
    public void itIs(String day) {
        LocalDate date = LocalDate.parse(day);
        parts.getBean(TurnedClock.class).noon =
                date.atTime(12, 0).atZone(Stockholm.ZONE).toInstant();
        give(Actor.SYSTEM, new BeginDay(date));
    }

    public <R> R give(Actor actor, Command command) {
        return parts.getBean(CommandGateway.class).sendAndWait(command, MetaData.with(CommandMetadata.ACTOR, actor));
    }

    /// Puts an event into the log that no command has led to.
    public void happened(DomainEvent event) {
        parts.getBean(EventStore.class).publish(GenericEventMessage.asEventMessage(event));
    }

    /// Waits for something that happens by itself.
    public <E extends DomainEvent> EventMessage<?> eventually(Class<E> type, Predicate<E> which) {
        Instant givenUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(givenUp)) {
            Optional<? extends EventMessage<?>> found = log().stream()
                    .filter(message -> type.isInstance(message.getPayload()))
                    .filter(message -> which.test(type.cast(message.getPayload())))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError("no such " + type.getSimpleName() + " among " + log());
    }

    public List<? extends EventMessage<?>> log() {
        try (var stream = parts.getBean(EventStore.class).openStream(null)) {
            List<TrackedEventMessage<?>> log = new ArrayList<>();
            while (stream.hasNextAvailable()) {
                log.add(stream.nextAvailable());
            }
            return log;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    private static final class TurnedClock extends Clock {
        private volatile Instant noon = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return Stockholm.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(noon, zone);
        }

        @Override
        public Instant instant() {
            return noon;
        }
    }

    private static final class ReceiptsInMemory implements Receipts {
        private final Map<List<String>, Receipt> saved = new ConcurrentHashMap<>();

        @Override
        public Optional<Receipt> find(String user, String key) {
            return Optional.ofNullable(saved.get(List.of(user, key)));
        }

        @Override
        public void save(String user, String key, Receipt receipt) {
            if (saved.putIfAbsent(List.of(user, key), receipt) != null) {
                throw new ConcurrencyException("the key " + key + " has a receipt");
            }
        }
    }

    @ComponentScan("se.kansli.command")
    static class Wiring {
        @Bean
        static MessageHandlerLookup messageHandlerLookup() {
            return new MessageHandlerLookup();
        }

        @Bean
        static SpringAggregateLookup springAggregateLookup() {
            return new SpringAggregateLookup();
        }

        @Bean
        static SpringSagaLookup springSagaLookup() {
            return new SpringSagaLookup();
        }

        @Bean
        SpringAxonConfiguration springAxonConfiguration(SpringConfigurer configurer) {
            return new SpringAxonConfiguration(configurer);
        }

        @Bean
        SpringConfigurer springAxonConfigurer(
                ConfigurableListableBeanFactory beans,
                List<ConfigurerModule> modules,
                List<CorrelationDataProvider> correlation) {
            SpringConfigurer configurer = new SpringConfigurer(beans);
            configurer.configureCorrelationDataProviders(axon -> correlation);
            configurer.configureResourceInjector(axon -> beans.getBean(SpringResourceInjector.class));
            configurer
                    .eventProcessing()
                    .usingPooledStreamingEventProcessors((axon, processor) -> processor.initialSegmentCount(1))
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            modules.forEach(module -> module.configureModule(configurer));
            return configurer;
        }

        @Bean
        @Primary
        SpringParameterResolverFactoryBean parameterResolverFactory() {
            return new SpringParameterResolverFactoryBean();
        }

        @Bean
        SpringResourceInjector resourceInjector() {
            return new SpringResourceInjector();
        }

        @Bean
        EventStore eventStore() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }

        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }

        @Bean
        SagaStore<Object> sagaStore() {
            return new InMemorySagaStore();
        }

        @Bean(destroyMethod = "close")
        ExecutorService commandThreads() {
            return Executors.newVirtualThreadPerTaskExecutor();
        }

        @Bean
        CommandBus commandBus(
                Configuration axon,
                ExecutorService commandThreads,
                List<MessageHandlerInterceptor<? super CommandMessage<?>>> interceptors) {
            CommandBus bus =
                    AsynchronousCommandBus.builder().executor(commandThreads).build();
            bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
            interceptors.forEach(bus::registerHandlerInterceptor);
            return bus;
        }

        @Bean
        CommandGateway commandGateway(CommandBus bus) {
            return DefaultCommandGateway.builder().commandBus(bus).build();
        }

        @Bean
        Cache aggregateCache() {
            return new WeakReferenceCache();
        }

        @Bean
        SnapshotTriggerDefinition caseSnapshots() {
            return NoSnapshotTriggerDefinition.INSTANCE;
        }

        @Bean
        LockFactory oneWriterOnAllNodes() {
            return PessimisticLockFactory.usingDefaults();
        }

        @Bean
        SnapshotTriggerDefinition diarySeriesSnapshots() {
            return NoSnapshotTriggerDefinition.INSTANCE;
        }

        @Bean
        Clock clock() {
            return new TurnedClock();
        }

        @Bean
        ReminderPlan reminderPlan() {
            return ReminderPlan.USUAL;
        }

        @Bean
        Receipts receipts() {
            return new ReceiptsInMemory();
        }
    }
}
