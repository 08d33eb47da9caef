package se.kansli.query.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.query.Seed.acknowledgedBySfn;

import java.time.Instant;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.StoredEventSerializer;

class ParkedLettersTest {

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final ParkedLetters parked = new ParkedLetters(database.dataSource());

    @BeforeEach
    void let_all_go() {
        database.jdbc().sql("truncate deadletterentry").update();
    }

    @Test
    void a_letter_says_what_was_stopped_and_why() {
        park("remiss", "KS-2021-0486", "event-1", new IllegalStateException("Servicenämnden är upplöst."));

        assertThat(parked.count()).isOne();
        assertThat(parked.oldest(10)).singleElement().satisfies(letter -> {
            assertThat(letter.processingGroup()).isEqualTo("remiss");
            assertThat(letter.sequence()).isEqualTo("KS-2021-0486");
            assertThat(letter.stream()).isEqualTo("KS-2021-0486");
            assertThat(letter.eventId()).isEqualTo("event-1");
            assertThat(letter.event()).isEqualTo("RemissAcknowledged");
            assertThat(letter.causeType()).isEqualTo("java.lang.IllegalStateException");
            assertThat(letter.cause()).isEqualTo("Servicenämnden är upplöst.");
            assertThat(letter.diagnostics()).containsEntry("attempts", "1");
            assertThat(letter.parkedAt()).isBefore(Instant.now().plusSeconds(1));
        });
    }

    @Test
    void what_waits_behind_a_letter_follows_it() {
        park("remiss", "KS-2021-0486", "first", new IllegalStateException("Nej."));
        park("inbox", "SFN-2021-0130", "other", new IllegalStateException("Nej."));
        park("remiss", "KS-2021-0486", "behind", null);

        assertThat(parked.oldest(10))
                .extracting(ParkedLetter::eventId, ParkedLetter::index, ParkedLetter::cause)
                .containsExactly(tuple("first", 1L, "Nej."), tuple("behind", 2L, null), tuple("other", 1L, "Nej."));
    }

    @Test
    void no_more_are_listed_than_asked_for() {
        park("remiss", "a", "first", null);
        park("remiss", "b", "second", null);

        assertThat(parked.oldest(1)).extracting(ParkedLetter::eventId).containsExactly("first");
    }

    private static void park(String group, String sequence, String eventId, @Nullable Throwable cause) {
        EventMessage<?> event = new GenericDomainEventMessage<>(
                "Case", "KS-2021-0486", 7, acknowledgedBySfn(), MetaData.emptyInstance(), eventId, Instant.now());
        queue(group)
                .enqueue(
                        sequence,
                        new GenericDeadLetter<>(sequence, event, cause).withDiagnostics(MetaData.with("attempts", 1)));
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        StoredEventSerializer serializer = new StoredEventSerializer();
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(database.dataSource()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(DeadLetterSchema.builder().build())
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }
}
