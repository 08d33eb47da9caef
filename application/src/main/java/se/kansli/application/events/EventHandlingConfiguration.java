package se.kansli.application.events;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.application.operations.LogContext;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.ProjectionEventHandler;
import se.kansli.query.projection.Projections;

@Configuration(proxyBeanMethods = false)
class EventHandlingConfiguration {

    private static final int EVENTS_PER_TRANSACTION = 500;

    /// A policy waits for the commands it gives; what it has not yet done when the process ends is done again.
    private static final int EVENTS_PER_TURN_OF_A_POLICY = 1;

    /// A node that lives says so this often before the others think it dead.
    private static final int SIGNS_OF_LIFE = 5;

    private static final String POLICIES = "policy-";

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ScheduledExecutorService eventCoordinators() {
        return Executors.newScheduledThreadPool(
                4, Thread.ofPlatform().name("event-coordinator-", 0).daemon().factory());
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ScheduledExecutorService eventWorkers() {
        return Executors.newScheduledThreadPool(
                8, Thread.ofPlatform().name("event-worker-", 0).daemon().factory());
    }

    /// Every group of handlers has one segment, so that it sees the log in its order. One node at a time has it; when
    /// that node has been silent too long, another takes it.
    @Bean
    ConfigurerModule eventProcessors(
            @Qualifier("eventCoordinators") ScheduledExecutorService coordinators,
            @Qualifier("eventWorkers") ScheduledExecutorService workers,
            @Value("${kansli.nodes.silent-after}") Duration silentAfter,
            @Value("${kansli.nodes.look}") Duration look) {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .coordinatorExecutor(coordinators)
                        .workerExecutor(workers)
                        .initialSegmentCount(1)
                        .batchSize(eventsPerTransaction(processor.name()))
                        .tokenClaimInterval(look.toMillis())
                        .claimExtensionThreshold(
                                silentAfter.dividedBy(SIGNS_OF_LIFE).toMillis())
                        .enableCoordinatorClaimExtension())
                .registerDefaultHandlerInterceptor((configuration, processor) -> new LogContext())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }

    @Bean
    @ForRole(NodeRole.QUERY)
    ConfigurerModule projections(Projections projections, DataSource dataSource) {
        return configurer ->
                projections.all().forEach(projection -> register(projection, dataSource, configurer.eventProcessing()));
    }

    private static <V> void register(
            Projection<V> projection, DataSource dataSource, EventProcessingConfigurer processing) {
        String group = projection.name();
        processing
                .registerEventHandler(configuration ->
                        new ProjectionEventHandler<>(projection, dataSource, configuration.getComponent(Journal.class)))
                .assignHandlerInstancesMatching(
                        group,
                        instance -> instance instanceof ProjectionEventHandler<?> handler
                                && handler.processingGroup().equals(group))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (configuration, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    private static int eventsPerTransaction(String processor) {
        return processor.startsWith(POLICIES) ? EVENTS_PER_TURN_OF_A_POLICY : EVENTS_PER_TRANSACTION;
    }
}
