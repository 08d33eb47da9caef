package se.kansli.application.queries;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.content.Contents;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.journal.Journal;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.receipts.RequestReceipts;
import se.kansli.query.remiss.OutgoingRemiss;
import se.kansli.query.timeline.Timeline;
import se.kansli.query.turns.Turns;

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
    Turns turns(JdbcClient jdbc) {
        return new Turns(jdbc);
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

    @Bean
    Diarium diarium(DataSource dataSource) {
        return new Diarium(dataSource);
    }

    @Bean
    PublicDiarium publicDiarium(DataSource dataSource) {
        return new PublicDiarium(dataSource);
    }

    @Bean
    Postlista postlista(PublicDiarium publicDiarium) {
        return new Postlista(publicDiarium);
    }

    @Bean
    Organisation bodies(DataSource dataSource) {
        return new Organisation(dataSource);
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
