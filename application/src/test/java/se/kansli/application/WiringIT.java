package se.kansli.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Axon on Spring Boot 4 fails silently when it is wired wrongly, so what it runs on is looked at by class.
class WiringIT {

    private static RunningKansli kansli;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("wiring");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void events_are_appended_in_the_transaction_of_the_command() {
        assertThat(kansli.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(kansli.bean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(kansli.bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(kansli.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(kansli.bean(SagaStore.class)).isInstanceOf(JdbcSagaStore.class);
        assertThat(kansli.bean(CommandBus.class).getClass().getSimpleName()).isEqualTo("GroupCommitCommandBus");
    }

    @Test
    void every_policy_parks_what_it_cannot_handle() {
        EventProcessingConfiguration processing = kansli.bean(EventProcessingConfiguration.class);
        assertThat(processing.eventProcessors().keySet())
                .filteredOn(
                        name -> name.startsWith("policy-") && !name.equals("policy-remind-unanswered-remissinstanser"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(processing.sequencedDeadLetterProcessor(name))
                        .isPresent());
    }
}
