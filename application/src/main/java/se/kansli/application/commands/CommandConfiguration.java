package se.kansli.application.commands;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.application.nodes.CommandsFromOtherNodes;
import se.kansli.application.nodes.UnderstandingGateway;
import se.kansli.application.operations.CommandTimes;
import se.kansli.application.operations.LogContext;
import se.kansli.command.remiss.ReminderPlan;

@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    /// A thread for each command in flight: those who wait for the same stream wait cheaply, and hold no connection.
    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService commandExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("command-", 0).factory());
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ScheduledExecutorService commandRetries() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("command-retries").daemon().factory());
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            TransactionManager transactionManager,
            org.axonframework.config.Configuration axon,
            CommandTimes times,
            @Qualifier("commandExecutor") ExecutorService executor,
            @Qualifier("commandRetries") ScheduledExecutorService retries,
            @Value("${axon.axonserver.enabled}") boolean toldByOtherNodes) {
        CommandBus commandBus =
                new GroupCommitCommandBus(executor, transactionManager, new RetryWhenAnotherCameFirst(retries), times);
        commandBus.registerHandlerInterceptor(new LogContext());
        commandBus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return toldByOtherNodes ? new CommandsFromOtherNodes(commandBus) : commandBus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus) {
        return new UnderstandingGateway(commandBus);
    }

    @Bean
    ReminderPlan reminderPlan(
            @Value("${kansli.reminders.days-before}") List<Integer> daysBefore,
            @Value("${kansli.reminders.days-after}") int daysAfter,
            @Value("${kansli.reminders.then-every}") int thenEvery) {
        return new ReminderPlan(daysBefore, daysAfter, thenEvery);
    }
}
