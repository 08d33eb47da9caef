package se.kansli.query.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.OrganisationEvent;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.RemissEvent;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JournalTest {
    private static final int MORE_THAN_THE_POOL_HAS = 15;
    private static final String KS_STREAM = "KS-2021-0486";

    private final TestDatabase database = TestDatabase.create();
    private final Log log = new Log(database);
    private final Journal journal = log.journal();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_stream_comes_back_as_it_was_written() {
        log.append(Story.whole());

        assertThat(journal.readStream(KS_STREAM)).isEqualTo(Story.of(KS_STREAM));
        assertThat(journal.readStream("KS-2021-9999")).isEmpty();
    }

    @Test
    void a_few_streams_come_in_the_order_of_the_log() {
        log.append(Story.whole());

        assertThat(journal.readStreams(Set.of(Story.ARRIVED.value(), Story.ANSWER.value())))
                .isEqualTo(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()));
    }

    @Test
    void an_authority_is_all_streams_that_begin_with_its_code_and_no_others() {
        RecordedEvent body = Log.recorded("KS", 0, established("KS"));
        RecordedEvent neighbour = Log.recorded("KSA", 0, established("KSA"));
        log.append(body, neighbour);
        log.append(Story.whole());
        log.append(Log.recorded("KSA-2021-0001", 0, dayBegan(1)));

        assertThat(read(Story.KS, OrganisationEvent.class, CaseEvent.class, DayBegan.class))
                .containsExactly(body, Story.of(KS_STREAM).getFirst());
        assertThat(read(Story.SFN, IncomingRemissEvent.class, YttrandeEvent.class))
                .isEqualTo(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()).stream()
                        .filter(recorded -> recorded.event() instanceof IncomingRemissEvent
                                || recorded.event() instanceof YttrandeEvent)
                        .toList());
    }

    @Test
    void an_authority_with_more_events_than_one_fetch_is_read_to_its_end() {
        int days = 1_234;
        log.append(IntStream.range(0, days)
                .mapToObj(day -> Log.recorded("KS-2021", day, dayBegan(day)))
                .toList());

        assertThat(read(Story.KS, DayBegan.class)).hasSize(days).doesNotHaveDuplicates();
    }

    @Test
    void pages_hold_what_was_asked_for_and_no_more() {
        log.append(Story.whole());
        log.append("calendar", dayBegan(0));
        List<List<RecordedEvent>> pages = new ArrayList<>();

        journal.pages(0, journal.head(), Set.of(CaseEvent.class, DayBegan.class), 2)
                .forEach(page -> pages.add(page.events(JournalTest::cannotBe)));

        assertThat(pages).hasSize(2).allMatch(page -> page.size() <= 2);
        assertThat(pages.stream().flatMap(List::stream).map(RecordedEvent::stream))
                .containsExactly(KS_STREAM, Story.ANSWER.value(), "calendar");
    }

    @Test
    void pages_begin_after_one_position_and_end_with_another() {
        log.append(
                Log.recorded("calendar", 0, dayBegan(0)),
                Log.recorded("calendar", 1, dayBegan(1)),
                Log.recorded("calendar", 2, dayBegan(2)));

        assertThat(journal.pages(1, 2, Set.of(DayBegan.class), 10))
                .map(page -> page.events(JournalTest::cannotBe))
                .containsExactly(List.of(Log.recorded("calendar", 1, dayBegan(1))));
        assertThat(journal.pages(3, 3, Set.of(DayBegan.class), 10)).isEmpty();
    }

    @Test
    void the_log_is_told_stream_by_stream_up_to_a_position_with_what_was_asked_for_and_no_more() throws Exception {
        log.append(Story.whole());
        long upTo = journal.head() - 10;
        List<RecordedEvent> told = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();

        try (StreamByStream streams = journal.streamByStream(upTo, Set.of(CaseEvent.class, RemissEvent.class), 3)) {
            for (Excerpt page : streams) {
                List<RecordedEvent> events = page.events(JournalTest::cannotBe);
                pages.add(events.size());
                told.addAll(events);
            }
        }

        assertThat(told)
                .isEqualTo(Story.whole().stream()
                        .limit(upTo)
                        .filter(recorded ->
                                recorded.event() instanceof CaseEvent || recorded.event() instanceof RemissEvent)
                        .sorted(Comparator.comparing(RecordedEvent::stream).thenComparing(RecordedEvent::sequence))
                        .toList());
        assertThat(pages.subList(0, pages.size() - 1)).isNotEmpty().containsOnly(3);
    }

    @Test
    void whoever_stops_before_the_end_of_the_log_leaves_nothing_open() throws Exception {
        log.append(IntStream.range(0, 5_000)
                .mapToObj(day -> Log.recorded("calendar", day, dayBegan(day)))
                .toList());

        for (int reader = 0; reader < MORE_THAN_THE_POOL_HAS; reader++) {
            try (StreamByStream streams = journal.streamByStream(journal.head(), Set.of(DayBegan.class), 10)) {
                assertThat(streams.iterator().next().events(JournalTest::cannotBe))
                        .hasSize(10);
            }
        }

        assertThat(journal.readStream("calendar")).hasSize(5_000);
    }

    @Test
    void an_event_that_cannot_be_read_is_told_and_the_others_of_its_page_are_read() {
        log.append(
                Log.recorded("calendar", 0, dayBegan(0)),
                Log.recorded("calendar", 1, dayBegan(1)),
                Log.recorded("calendar", 2, dayBegan(2)));
        database.jdbc()
                .sql("update domainevententry set payload = '{\"day\":'::bytea where sequencenumber = 1")
                .update();
        List<UnreadableEvent> unreadable = new ArrayList<>();

        assertThat(journal.pages(0, 3, Set.of(DayBegan.class), 10))
                .map(page -> page.events(unreadable::add))
                .containsExactly(
                        List.of(Log.recorded("calendar", 0, dayBegan(0)), Log.recorded("calendar", 2, dayBegan(2))));
        assertThat(unreadable).singleElement().returns(2L, UnreadableEvent::position);
    }

    @Test
    void the_head_and_the_end_of_a_stream_have_positions() {
        assertThat(journal.head()).isZero();
        assertThat(journal.positionOf(KS_STREAM)).isEmpty();

        log.append(Log.recorded(KS_STREAM, 0, dayBegan(0)), Log.recorded("calendar", 0, dayBegan(0)));

        assertThat(journal.positionOf(KS_STREAM)).hasValue(1);
        assertThat(journal.head()).isEqualTo(2);
    }

    @Test
    void a_corrupt_event_is_named_by_position_and_stream() {
        log.append(Log.recorded("calendar", 0, dayBegan(0)), Log.recorded("calendar", 1, dayBegan(1)));
        database.jdbc()
                .sql("update domainevententry set payload = '{\"day\":'::bytea where sequencenumber = 1")
                .update();

        assertThatThrownBy(() -> journal.readStream("calendar"))
                .isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> {
                    assertThat(unreadable.position()).isEqualTo(2);
                    assertThat(unreadable.stream()).isEqualTo("calendar");
                });
    }

    @Test
    void an_event_in_which_something_is_missing_is_named_by_position_stream_and_field() {
        log.append(Log.recorded("calendar", 0, dayBegan(0)), Log.recorded("KS", 0, established("KS")));
        database.jdbc()
                .sql("update domainevententry set payload = '{\"body\":\"KS\"}'::bytea where globalindex = 2")
                .update();

        assertThatThrownBy(() -> journal.readStream("KS"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("The event at position 2, in the stream KS, cannot be read: see its field name.");
    }

    @Test
    void who_did_something_is_told_of_each_event_and_what_cannot_be_read_of_it_is_named() {
        log.append(Story.of(KS_STREAM));
        String first = Story.of(KS_STREAM).getFirst().eventId();
        assertThat(journal.provenanceOf(Set.of(first)))
                .isEqualTo(Map.of(first, Story.provenanceOf(Story.of(KS_STREAM).getFirst())));

        database.jdbc()
                .sql("update domainevententry set metadata = 'no JSON'::bytea where globalindex = 1")
                .update();

        assertThatThrownBy(() -> journal.provenanceOf(Set.of(first)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("position 1, in the stream " + KS_STREAM);
    }

    @Test
    void what_is_missing_deep_in_an_event_is_named_by_its_way_there() {
        log.append(Story.whole());
        int changed = database.jdbc().sql("""
                        update domainevententry
                           set payload = replace(convert_from(payload, 'UTF8'), '"label":"Bilaga 2",', '')::bytea
                         where payloadtype = 'RecordRegistered' and convert_from(payload, 'UTF8') like '%"Bilaga 2"%'
                        """).update();
        assertThat(changed).isPositive();

        assertThatThrownBy(() -> journal.readStreams(Set.of(KS_STREAM, Story.ANSWER.value())))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        unreadable -> assertThat(unreadable.field()).contains("annexes.1.label"));
    }

    @Test
    void an_event_that_this_program_does_not_know_is_an_error_and_not_passed_over() {
        log.append("calendar", dayBegan(0));
        database.jdbc()
                .sql("update domainevententry set payloadtype = 'NightFell'")
                .update();

        assertThatThrownBy(() -> journal.readStream("calendar")).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_older_form_is_lifted_on_the_way() {
        log.append("calendar", dayBegan(0));
        database.jdbc()
                .sql("update domainevententry set payload = '{\"date\":\"2021-08-20\"}'::bytea, payloadrevision = '0'")
                .update();
        Journal lifting = new Journal(database.dataSource(), new StoredEventSerializer(), new DayWasDate());

        assertThat(lifting.readStream("calendar"))
                .extracting(RecordedEvent::event)
                .containsExactly(new DayBegan(LocalDate.of(2021, 8, 20)));
    }

    @Test
    void the_settled_head_waits_for_transactions_that_may_fill_a_gap() throws Exception {
        try (Connection slow = database.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            insertUncommitted(slow);
            log.append("calendar", dayBegan(0));
            CompletableFuture<Long> settled =
                    CompletableFuture.supplyAsync(() -> journal.settledHead(Duration.ofSeconds(30)));

            assertThatThrownBy(() -> settled.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            slow.commit();

            assertThat(settled.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void the_settled_head_does_not_wait_for_ever() throws Exception {
        try (Connection slow = database.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            insertUncommitted(slow);

            assertThatThrownBy(() -> journal.settledHead(Duration.ofMillis(50)))
                    .isInstanceOf(IllegalStateException.class);
            slow.rollback();
        }
    }

    @SafeVarargs
    private List<RecordedEvent> read(BodyCode authority, Class<? extends DomainEvent>... events) {
        List<RecordedEvent> read = new ArrayList<>();
        journal.readAuthority(authority, Set.of(events), read::add);
        return read;
    }

    private static void insertUncommitted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into domainevententry
                        (aggregateidentifier, sequencenumber, eventidentifier, payload, payloadtype, timestamp)
                    values ('slow', 0, 'slow', '{}', 'DayBegan', '2021-08-20T10:00:00Z')""");
        }
    }

    private static BodyEstablished established(String code) {
        return new BodyEstablished(
                new BodyCode(code), "Nämnden " + code, RuleProfile.BOARD_SE, null, LocalDate.of(2019, 1, 1));
    }

    private static DayBegan dayBegan(int day) {
        return new DayBegan(LocalDate.of(2021, 1, 1).plusDays(day));
    }

    /// Once the day was called date.
    private static final class DayWasDate extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return "0".equals(event.getType().getRevision());
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("DayBegan", "1"),
                    JsonNode.class,
                    payload -> ((ObjectNode) payload).set("day", payload.get("date")));
        }
    }

    private static void cannotBe(UnreadableEvent unreadable) {
        throw unreadable;
    }
}
