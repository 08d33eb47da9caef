package se.kansli.application.queries;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import se.kansli.query.content.Contents;
import se.kansli.query.journal.Journal;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.receipts.RequestReceipts;
import se.kansli.query.turns.Turns;

/// The stores that nodes of every role use.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Journal journal(
            DataSource dataSource,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        return new Journal(dataSource, eventSerializer, axon.upcasterChain());
    }

    @Bean
    RequestReceipts requestReceipts(JdbcClient jdbc) {
        return new RequestReceipts(jdbc);
    }

    @Bean
    Turns turns(JdbcClient jdbc) {
        return new Turns(jdbc);
    }

    @Bean
    ParkedLetters parkedLetters(DataSource dataSource) {
        return new ParkedLetters(dataSource);
    }

    @Bean
    Contents contents(DataSource dataSource, @Value("${kansli.largest-file}") DataSize largest) {
        return new Contents(dataSource, largest.toBytes());
    }
}
