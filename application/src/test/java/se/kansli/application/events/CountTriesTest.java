package se.kansli.application.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.command.Refusal;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.database.DatabaseFaultElsewhere;
import se.kansli.web.edge.NobodyAnswers;

class CountTriesTest {

    private static final EventMessage<?> EVENT = GenericEventMessage.asEventMessage("RemissSent");

    private final CountTries policy = new CountTries(CountTriesTest::located);

    @Test
    void an_event_that_failed_is_parked_and_each_try_is_counted() {
        Refusal refusal = Refusal.conflict("BODY_DISSOLVED", "ARC-6", "Nämnden upphörde.");

        assertThat(policy.decide(fresh(), refusal).shouldEnqueue()).isTrue();
        assertThat(triesAfter(fresh(), refusal)).isEqualTo(1);
        assertThat(triesAfter(parked(MetaData.with("tries", 3)), refusal)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53300", "57P01", "57P03", "08006", "08001"})
    void a_fault_of_the_database_parks_nothing(String state) {
        assertThatExceptionOfType(NotTheFaultOfTheEvent.class)
                .isThrownBy(() -> policy.decide(fresh(), fault(state)))
                .withRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void what_another_node_met_or_that_no_node_answered_parks_nothing() {
        for (RuntimeException fault :
                List.of(new DatabaseFaultElsewhere(DatabaseFault.AWAY), new NobodyAnswers(new Exception()))) {
            assertThatExceptionOfType(NotTheFaultOfTheEvent.class)
                    .isThrownBy(() -> policy.decide(fresh(), new IllegalStateException(fault)));
        }
        assertThat(triesAfter(fresh(), new DatabaseFaultElsewhere(DatabaseFault.GAVE_WAY)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "57P01", "08006"})
    void a_fault_of_the_database_is_no_try_of_what_is_parked_already(String state) {
        assertThat(policy.decide(parked(MetaData.with("tries", 3)), fault(state))
                        .shouldEnqueue())
                .isTrue();
        assertThat(triesAfter(parked(MetaData.with("tries", 3)), fault(state))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "22001", "XX000"})
    void what_the_database_has_against_this_event_alone_parks_it(String state) {
        assertThat(triesAfter(fresh(), fault(state))).isEqualTo(1);
    }

    @Test
    void an_event_that_cannot_be_read_is_parked_with_the_place_where_it_lies() {
        EventMessage<?> event = new GenericDomainEventMessage<>("Case", "KS-2021-0486", 7, "RemissSent");

        assertThat(policy.decide(
                                new GenericDeadLetter<>("KS-2021-0486", event),
                                new SerializationException("Error while deserializing object"))
                        .enqueueCause())
                .hasValueSatisfying(cause -> assertThat(cause).hasMessage("KS-2021-0486 at 7"));
    }

    private int triesAfter(DeadLetter<EventMessage<?>> letter, Throwable cause) {
        EnqueueDecision<EventMessage<?>> decision = policy.decide(letter, cause);
        return CountTries.triesOf(decision.withDiagnostics(letter));
    }

    private static Throwable located(String stream, long sequence, SerializationException cause) {
        return new IllegalStateException(stream + " at " + sequence, cause);
    }

    private static EventStoreException fault(String state) {
        return new EventStoreException("append", new SQLException("told", state));
    }

    private static DeadLetter<EventMessage<?>> fresh() {
        return new GenericDeadLetter<>("KS-2021-0486", EVENT);
    }

    private static DeadLetter<EventMessage<?>> parked(MetaData diagnostics) {
        return new JdbcDeadLetter<>(
                "1",
                0L,
                "KS-2021-0486",
                Instant.EPOCH,
                Instant.EPOCH,
                new ThrowableCause("Refusal", "Nämnden upphörde."),
                diagnostics,
                EVENT);
    }
}
