package se.kansli.application.queries;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.Journal;
import se.kansli.query.receipts.RequestReceipts;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.query.timeline.Timeline;

@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

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
    CaseFiles caseFiles(DataSource dataSource, Journal journal) {
        return new CaseFiles(dataSource, journal);
    }

    @Bean
    Timeline timeline(Journal journal) {
        return new Timeline(journal);
    }

    @Bean
    OutgoingRemiss outgoingRemiss(DataSource dataSource, Journal journal) {
        return new OutgoingRemiss(dataSource, journal);
    }

    @Bean
    Inbox inbox(DataSource dataSource, Journal journal) {
        return new Inbox(dataSource, journal);
    }
}
