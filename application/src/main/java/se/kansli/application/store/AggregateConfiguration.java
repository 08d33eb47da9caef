package se.kansli.application.store;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.application.nodes.ForRole;
import se.kansli.application.nodes.NodeRole;
import se.kansli.query.turns.Turns;

/// How aggregates are kept in memory and how long histories are shortened.
@Configuration(proxyBeanMethods = false)
@ForRole(NodeRole.COMMAND)
class AggregateConfiguration {

    private static final int AGGREGATES_IN_MEMORY = 10_000;

    @Bean
    Cache aggregateCache() {
        MutableConfiguration<Object, Object> settings = new MutableConfiguration<>().setStoreByValue(false);
        CacheManager manager = new CaffeineCachingProvider().getCacheManager();
        CaffeineConfiguration<Object, Object> bounded = new CaffeineConfiguration<>(settings);
        bounded.setMaximumSize(OptionalLong.of(AGGREGATES_IN_MEMORY));
        return new JCacheAdapter(manager.createCache("aggregates", bounded));
    }

    @Bean
    SnapshotTriggerDefinition diarySeriesSnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, 500);
    }

    @Bean
    LockFactory oneWriterOnAllNodes(Turns turns, Cache aggregateCache) {
        return new OneWriterOnAllNodes(turns, aggregateCache);
    }

    @Bean
    SnapshotTriggerDefinition caseSnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, 200);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Snapshotter aggregateSnapshotter(
            EventStore eventStore,
            TransactionManager transactionManager,
            org.axonframework.config.Configuration axon,
            ParameterResolverFactory parameterResolverFactory,
            HandlerDefinition handlerDefinition,
            @Qualifier("snapshotExecutor") ExecutorService executor) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(eventStore)
                .transactionManager(transactionManager)
                .repositoryProvider(axon::repository)
                .parameterResolverFactory(parameterResolverFactory)
                .handlerDefinition(handlerDefinition)
                .executor(executor)
                .build();
    }
}
