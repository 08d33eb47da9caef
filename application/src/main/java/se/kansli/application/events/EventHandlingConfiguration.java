package se.kansli.application.events;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventHandlingConfiguration {

    private static final int EVENTS_PER_TRANSACTION = 500;

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

    /// Every group of handlers has one segment, so that it sees the log in its order; a failing event is parked with
    /// its
    /// successors of the same case, and the rest goes on.
    @Bean
    ConfigurerModule eventHandling(
            @Qualifier("eventCoordinators") ScheduledExecutorService coordinators,
            @Qualifier("eventWorkers") ScheduledExecutorService workers,
            DeadLetterQueues deadLetterQueues) {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .coordinatorExecutor(coordinators)
                        .workerExecutor(workers)
                        .initialSegmentCount(1)
                        .batchSize(EVENTS_PER_TRANSACTION)
                        .enableCoordinatorClaimExtension())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDeadLetterQueueProvider(deadLetterQueues::of);
    }
}
