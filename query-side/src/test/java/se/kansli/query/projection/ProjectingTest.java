package se.kansli.query.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.inbox.InboxItem;
import se.kansli.query.journal.RecordedEvent;

class ProjectingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Projection<InboxItem> INBOX = Inbox.PROJECTION;

    private final TestDatabase database = TestDatabase.create();
    private final Log log = new Log(database);
    private final Rebuild rebuild = new Rebuild(database.dataSource(), log.journal());
    private final Freshness freshness =
            new Freshness(database.dataSource(), new Projections(List.of(INBOX)), Clock.systemUTC());
    private final ProjectionEventHandler<InboxItem> handler =
            new ProjectionEventHandler<>(INBOX, database.dataSource(), log.journal());

    @BeforeEach
    void make_the_tables() {
        rebuild.ofOutdated(List.of(INBOX));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_live_views_are_what_a_rebuild_gives() {
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            Story.whole().forEach(log::append);
            isCaughtUp();
        }
        Kept live = Kept.in(database, INBOX);

        rebuild.of(List.of(INBOX));

        assertThat(live.rows()).hasSize(2);
        assertThat(Kept.in(database, INBOX)).isEqualTo(live);
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        inUnitOfWork(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()));
        Kept once = Kept.in(database, INBOX);

        inUnitOfWork(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()));

        assertThat(once.rows()).singleElement().asString().contains("\"reminders\": 1");
        assertThat(Kept.in(database, INBOX)).isEqualTo(once);
    }

    @Test
    void a_view_is_found_by_its_second_key_in_the_same_batch_and_in_a_later_one() {
        List<RecordedEvent> events = Story.of(Story.ARRIVED.value(), Story.ANSWER.value());
        inUnitOfWork(events);
        Kept atOnce = Kept.in(database, INBOX);
        database.jdbc().sql("truncate inbox.views").update();

        events.forEach(event -> inUnitOfWork(List.of(event)));

        assertThat(atOnce.rows())
                .singleElement()
                .asString()
                .contains("\"ANSWERED\"", "\"other_key\": \"SFN-2021-0130\"");
        assertThat(Kept.in(database, INBOX)).isEqualTo(atOnce);
    }

    @Test
    void an_event_that_the_fold_throws_on_leaves_nothing_and_the_others_are_kept() {
        Projection<InboxItem> fragile =
                new Projection<>("inbox", 1, InboxItem.class, new ThrowsOnReminders(), INBOX.columns());
        ProjectionEventHandler<InboxItem> fragileHandler =
                new ProjectionEventHandler<>(fragile, database.dataSource(), log.journal());
        List<Class<?>> parked = new ArrayList<>();

        new TransactionTemplate(database.transactions()).executeWithoutResult(status -> {
            UnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(null);
            for (RecordedEvent event : Story.of(Story.ARRIVED.value())) {
                try {
                    fragileHandler.handle(Log.message(event));
                } catch (IllegalStateException e) {
                    parked.add(event.event().getClass());
                }
            }
            unit.commit();
        });

        assertThat(parked).containsExactly(ReminderArrived.class);
        assertThat(Kept.in(database, INBOX).rows())
                .singleElement()
                .asString()
                .contains("\"reminders\": 0", "\"ANSWERED\"");
    }

    @Test
    void what_is_rolled_back_was_never_kept() {
        new TransactionTemplate(database.transactions()).executeWithoutResult(status -> {
            UnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(null);
            handler.handle(Log.message(Story.of(Story.ARRIVED.value()).getFirst()));
            unit.rollback();
            status.setRollbackOnly();
        });

        assertThat(Kept.in(database, INBOX).rows()).isEmpty();
    }

    @Test
    void only_events_that_the_fold_reads_are_handled() {
        assertThat(handler.canHandleType(RemissArrived.class)).isTrue();
        assertThat(handler.canHandleType(TjansteskrivelseProposed.class)).isTrue();
        assertThat(handler.canHandleType(DayBegan.class)).isFalse();
        assertThat(handler.supportsReset()).isFalse();
    }

    @Test
    void one_who_has_written_can_wait_until_it_can_be_read() {
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            log.append(Story.of(Story.ARRIVED.value()).getFirst());
            long written = log.journal().positionOf(Story.ARRIVED.value()).orElseThrow();

            assertThat(freshness.await(INBOX.name(), written, PATIENCE)).isTrue();

            assertThat(Kept.in(database, INBOX).rows()).hasSize(1);
        }
    }

    @Test
    void a_projection_is_fresh_when_what_it_has_not_read_does_not_concern_it() {
        log.append("calendar", new DayBegan(Story.SENT_ON));

        assertThat(freshness.covers(INBOX.name(), log.journal().head())).isTrue();
        assertThat(freshness.lag(INBOX.name())).isEqualTo(new Lag(0, Duration.ZERO));
    }

    @Test
    void a_projection_that_nobody_feeds_is_behind_and_says_by_how_much() {
        log.append(Story.of(Story.ARRIVED.value()));
        Clock anHourLater = Clock.fixed(
                Story.of(Story.ARRIVED.value()).getFirst().recordedAt().plus(Duration.ofHours(1)), ZoneOffset.UTC);
        Freshness then = new Freshness(database.dataSource(), new Projections(List.of(INBOX)), anHourLater);

        assertThat(then.covers(INBOX.name(), log.journal().head())).isFalse();
        assertThat(then.await(INBOX.name(), log.journal().head(), Duration.ofMillis(30)))
                .isFalse();
        assertThat(then.lag(INBOX.name()))
                .isEqualTo(new Lag(Story.of(Story.ARRIVED.value()).size(), Duration.ofHours(1)));
    }

    @Test
    void a_gap_that_is_still_open_is_not_covered() {
        log.append(Story.of(Story.ARRIVED.value()));
        database.jdbc()
                .sql("update tokenentry set token = '{\"index\":4,\"gaps\":[2]}'::bytea where processorname = 'inbox'")
                .update();

        assertThat(freshness.covers(INBOX.name(), 1)).isTrue();
        assertThat(freshness.covers(INBOX.name(), 4)).isFalse();
        assertThat(freshness.lag(INBOX.name()).events()).isEqualTo(1);
    }

    @Test
    void listeners_hear_of_their_own_inbox_once_the_change_can_be_read() throws InterruptedException {
        ChangeFeed feed = new ChangeFeed(database.dataSource());
        BlockingQueue<Kept> seenBySfn = new LinkedBlockingQueue<>();
        BlockingQueue<String> heardByKfn = new LinkedBlockingQueue<>();
        feed.subscribe(INBOX, "SFN", () -> seenBySfn.add(Kept.in(database, INBOX)));
        feed.subscribe(INBOX, "KFN", () -> heardByKfn.add("a change"));
        feed.start();
        try {
            assertThat(requireNonNull(seenBySfn.poll(30, TimeUnit.SECONDS)).rows())
                    .isEmpty();
            assertThat(heardByKfn.poll(30, TimeUnit.SECONDS)).isNotNull();

            inUnitOfWork(List.of(Story.of(Story.ARRIVED.value()).getFirst()));

            assertThat(requireNonNull(seenBySfn.poll(30, TimeUnit.SECONDS)).rows())
                    .hasSize(1);
            assertThat(heardByKfn).isEmpty();
        } finally {
            feed.stop();
        }
    }

    @Test
    void a_listener_that_has_left_hears_no_more_and_one_that_fails_does_not_silence_the_others()
            throws InterruptedException {
        ChangeFeed feed = new ChangeFeed(database.dataSource());
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        BlockingQueue<String> heardByLeaver = new LinkedBlockingQueue<>();
        feed.subscribe(INBOX, "SFN", () -> {
            throw new IllegalStateException("a listener that fails");
        });
        feed.subscribe(INBOX, "SFN", () -> heardByLeaver.add("a change")).close();
        feed.subscribe(INBOX, "SFN", () -> heard.add("a change"));
        feed.start();
        try {
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isNotNull();
            inUnitOfWork(List.of(Story.of(Story.ARRIVED.value()).getFirst()));

            assertThat(heard.poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(heardByLeaver).isEmpty();
        } finally {
            feed.stop();
        }
    }

    @Test
    void a_feed_that_is_stopped_has_given_its_connection_back() throws InterruptedException {
        ChangeFeed feed = new ChangeFeed(database.dataSource());
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        feed.subscribe(INBOX, "SFN", () -> heard.add("it listens"));
        feed.start();
        assertThat(heard.poll(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(database.connectionsInUse()).isEqualTo(1);

        feed.stop();

        assertThat(database.connectionsInUse()).isZero();
    }

    private void isCaughtUp() {
        assertThat(freshness.await(INBOX.name(), log.journal().head(), PATIENCE))
                .isTrue();
    }

    private void inUnitOfWork(List<RecordedEvent> events) {
        new TransactionTemplate(database.transactions()).executeWithoutResult(status -> {
            BatchingUnitOfWork<DomainEventMessage<?>> unit = new BatchingUnitOfWork<>(
                    events.stream().<DomainEventMessage<?>>map(Log::message).toList());
            unit.executeWithResult(() -> handler.canHandle(unit.getMessage()) ? handler.handle(unit.getMessage()) : 0);
        });
    }

    private static final class ThrowsOnReminders implements TwoKeyFold<InboxItem> {
        private final TwoKeyFold<InboxItem> real = (TwoKeyFold<InboxItem>) INBOX.fold();

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return real.events();
        }

        @Override
        public Optional<String> keyOf(DomainEvent event) {
            return real.keyOf(event);
        }

        @Override
        public Optional<String> otherKeyOf(InboxItem item) {
            return real.otherKeyOf(item);
        }

        @Override
        public @Nullable InboxItem apply(@Nullable InboxItem item, RecordedEvent recorded) {
            if (recorded.event() instanceof ReminderArrived) {
                throw new IllegalStateException("a fold that throws");
            }
            return real.apply(item, recorded);
        }
    }
}
