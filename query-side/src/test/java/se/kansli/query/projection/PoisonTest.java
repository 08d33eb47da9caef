package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.diarium.DiariumEntry;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.inbox.InboxItem;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.parked.ParkedLetter;
import se.kansli.query.parked.ParkedLetters;

/// An event that a projection cannot digest stops its own case and nothing else, is told of by name, and is taken in
/// when it has been repaired: by the live views and by a rebuild alike.
class PoisonTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final CaseId SOUND = caseId(1);
    private static final CaseId POISONED = caseId(2);
    private static final CaseId LATER = caseId(3);
    private static final String POISON = "En titel som tabellen inte tar";
    /// The diarium, but for a case without numbers where it is or was called so.
    private static final Projection<DiariumEntry> ENTRIES = new Projection<>(
            Diarium.PROJECTION.name(),
            Diarium.PROJECTION.version(),
            Diarium.PROJECTION.type(),
            Diarium.PROJECTION.fold(),
            Diarium.PROJECTION.columns().stream()
                    .map(column -> column.name().equals("numbers") ? poisoned(column) : column)
                    .toList());

    private final TestDatabase database = TestDatabase.create();
    private final Log log = new Log(database);
    private final ParkedLetters parked = new ParkedLetters(database.dataSource());
    private final Rebuild rebuild = new Rebuild(database.dataSource(), log.journal());
    private final Freshness freshness =
            new Freshness(database.dataSource(), new Projections(List.of(ENTRIES)), Clock.systemUTC());
    private final ProjectionEventHandler<DiariumEntry> handler =
            new ProjectionEventHandler<>(ENTRIES, database.dataSource(), log.journal());

    @BeforeEach
    void make_the_tables() {
        rebuild.ofOutdated(List.of(ENTRIES, Inbox.PROJECTION));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_view_that_cannot_be_written_stops_its_own_case_and_the_others_of_its_batch_go_on() {
        poisonTheMiddleOfABatch();
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            isCaughtUp();

            assertThat(titles()).containsExactly("Nytt namn", "Titel", "Nytt namn");
            theTitleAndWhatFollowsAreParked("not-null constraint");

            assertThat(processor.retry()).isFalse();
            assertThat(parkedEvents()).hasSize(2);
            repairTheTitle();
            assertThat(processor.retry()).isTrue();

            assertThat(parkedEvents()).isEmpty();
            assertThat(titles()).containsExactly("Nytt namn", "Nytt namn", "Nytt namn");
        }
        liveIsWhatARebuildGives();
    }

    @Test
    void the_processor_goes_back_to_whole_batches_behind_the_one_that_could_not_be_written() {
        poisonTheMiddleOfABatch();
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            isCaughtUp();
            log.append(POISONED.value(), renamed(POISONED, "Sedan"));
            log.append(LATER.value(), renamed(LATER, "Sedan"));
            isCaughtUp();

            assertThat(titles()).containsExactly("Nytt namn", "Titel", "Sedan");
            assertThat(parkedEvents()).hasSize(3);
        }
    }

    @Test
    void a_stored_view_that_cannot_be_read_stops_its_own_case_only() {
        log.append(SOUND.value(), registered(SOUND));
        log.append(POISONED.value(), registered(POISONED));
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            isCaughtUp();
            int damaged = database.jdbc()
                    .sql("update diarium.views set view = '{\"status\": \"nothing of the kind\"}' where key = ?")
                    .param(POISONED.value())
                    .update();
            assertThat(damaged).isEqualTo(1);
            log.append(List.of(
                    Log.recorded(POISONED.value(), 1, renamed(POISONED, "Nytt namn")),
                    Log.recorded(SOUND.value(), 1, renamed(SOUND, "Nytt namn"))));
            isCaughtUp();
        }

        assertThat(titleOf(SOUND)).isEqualTo("Nytt namn");
        assertThat(parkedEvents()).containsExactly(POISONED + " CaseTitleChanged");
    }

    @Test
    void a_rebuild_parks_what_the_table_refuses_and_makes_all_other_views() {
        poisonTheMiddleOfABatch();
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            isCaughtUp();
        }
        Kept live = Kept.in(database, ENTRIES);

        rebuild.of(List.of(ENTRIES));

        assertThat(Kept.in(database, ENTRIES)).isEqualTo(live);
        theTitleAndWhatFollowsAreParked("not-null constraint");
    }

    @Test
    void a_projection_that_is_new_is_built_past_what_it_cannot_take_in() {
        poisonTheMiddleOfABatch();
        database.jdbc().sql("drop schema diarium cascade").update();
        database.jdbc().sql("delete from tokenentry").update();

        rebuild.ofOutdated(List.of(ENTRIES));

        assertThat(titles()).containsExactly("Nytt namn", "Titel", "Nytt namn");
        theTitleAndWhatFollowsAreParked("not-null constraint");
        repairTheTitle();
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            assertThat(processor.retry()).isTrue();
        }
        assertThat(titles()).containsExactly("Nytt namn", "Nytt namn", "Nytt namn");
        liveIsWhatARebuildGives();
    }

    @ParameterizedTest
    @CsvSource({"payload = '{'::bytea", "payloadtype = 'CaseTitleChangde'", "payloadrevision = '99'"})
    void a_corrupt_row_is_named_by_live_views_and_by_a_rebuild_and_told_when_it_is_repaired(String corruption) {
        log.append(SOUND.value(), registered(SOUND));
        log.append(POISONED.value(), registered(POISONED));
        log.append(POISONED.value(), renamed(POISONED, "Nytt namn"));
        log.append(POISONED.value(), renamed(POISONED, "Sedan"));
        log.append(LATER.value(), registered(LATER));
        String sound = "payload, payloadtype, payloadrevision";
        database.jdbc()
                .sql("create table sound as select globalindex, " + sound + " from domainevententry")
                .update();
        database.jdbc()
                .sql("update domainevententry set " + corruption + " where globalindex = 3")
                .update();

        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            isCaughtUp();
            assertThat(parkedEvents()).hasSize(2).allMatch(event -> event.startsWith(POISONED.value()));
            Kept live = Kept.in(database, ENTRIES);

            rebuild.of(List.of(ENTRIES));

            assertThat(live.rows()).hasSize(3);
            assertThat(Kept.in(database, ENTRIES)).isEqualTo(live);
            assertThat(parkedEvents()).hasSize(2).allMatch(event -> event.startsWith(POISONED.value()));
            assertThat(parked.oldest(10).getFirst().cause()).contains("position 3, in the stream " + POISONED);

            database.jdbc()
                    .sql(
                            "update domainevententry event set (%s) = (select %s from sound where sound.globalindex = event.globalindex)"
                                    .formatted(sound, sound))
                    .update();
            parked.readAnew();
            assertThat(processor.retry()).isTrue();
        }
        assertThat(titleOf(POISONED)).isEqualTo("Sedan");
        assertThat(parkedEvents()).isEmpty();
        liveIsWhatARebuildGives();
    }

    @Test
    void what_follows_waits_behind_what_a_rebuild_has_parked_while_the_processor_runs() {
        log.append(POISONED.value(), registered(POISONED));
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            log.append(POISONED.value(), renamed(POISONED, "Nytt namn"));
            isCaughtUp();
            assertThat(parkedEvents()).isEmpty();

            rebuild.of(List.of(new Projection<>(
                    ENTRIES.name(),
                    ENTRIES.version() + 1,
                    ENTRIES.type(),
                    new ThrowsOnNewTitles(),
                    ENTRIES.columns())));
            assertThat(parkedEvents()).hasSize(1);
            log.append(POISONED.value(), renamed(POISONED, "Sedan"));
            isCaughtUp();

            assertThat(titleOf(POISONED)).isEqualTo("Titel");
            assertThat(parkedEvents()).hasSize(2);
            assertThat(processor.retry()).isTrue();
        }
        assertThat(titleOf(POISONED)).isEqualTo("Sedan");
    }

    @Test
    void what_the_case_of_a_parked_remiss_did_meanwhile_is_told_when_the_remiss_is() {
        Projection<InboxItem> inbox = Inbox.PROJECTION;
        ProjectionEventHandler<InboxItem> items =
                new ProjectionEventHandler<>(inbox, database.dataSource(), log.journal());
        log.append(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()));
        byte[] sound = database.jdbc()
                .sql("select payload from domainevententry where payloadtype = 'RemissArrived'")
                .query(byte[].class)
                .single();
        setArrival("{".getBytes(StandardCharsets.UTF_8));
        try (Log.Processor processor = log.processor(items.processingGroup(), items)) {
            assertThat(new Freshness(database.dataSource(), new Projections(List.of(inbox)), Clock.systemUTC())
                            .await(inbox.name(), log.journal().head(), PATIENCE))
                    .isTrue();
            assertThat(Kept.in(database, inbox).rows()).isEmpty();

            setArrival(sound);
            parked.readAnew();
            assertThat(processor.retry()).isTrue();
        }
        Kept live = Kept.in(database, inbox);
        rebuild.of(List.of(inbox));

        assertThat(live.rows()).hasSize(1);
        assertThat(Kept.in(database, inbox)).isEqualTo(live);
    }

    @Test
    void what_an_own_case_tells_and_nobody_can_read_is_parked_by_a_rebuild_as_it_is_by_the_live_views() {
        log.append(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()));
        database.jdbc()
                .sql("update domainevententry set payload = '{' where payloadtype = 'TjansteskrivelseProposed'")
                .update();

        liveItemsAreWhatARebuildGives();

        assertThat(parkedStreams()).isNotEmpty().allMatch(Story.ANSWER.value()::equals);
    }

    @Test
    void a_second_item_that_claims_the_same_own_case_is_parked_by_a_rebuild_as_it_is_by_the_live_views() {
        log.append(Story.of(Story.ARRIVED.value(), Story.ARRIVED_AT_KHAB.value(), Story.ANSWER.value()));
        log.append(
                Story.ARRIVED_AT_KHAB.value(),
                new ArrivedRemissRegistered(Story.ARRIVED_AT_KHAB, Story.ANSWER, Story.SFN_NUMBER, Story.DUE_ON));

        liveItemsAreWhatARebuildGives();

        assertThat(parkedStreams()).isNotEmpty().allMatch(Story.ARRIVED_AT_KHAB.value()::equals);
    }

    private void liveItemsAreWhatARebuildGives() {
        Projection<InboxItem> inbox = Inbox.PROJECTION;
        ProjectionEventHandler<InboxItem> items =
                new ProjectionEventHandler<>(inbox, database.dataSource(), log.journal());
        try (Log.Processor processor = log.processor(items.processingGroup(), items)) {
            assertThat(new Freshness(database.dataSource(), new Projections(List.of(inbox)), Clock.systemUTC())
                            .await(inbox.name(), log.journal().head(), PATIENCE))
                    .isTrue();
        }
        Kept live = Kept.in(database, inbox);
        List<String> parkedLive = parkedStreams();

        rebuild.of(List.of(inbox));

        assertThat(Kept.in(database, inbox)).isEqualTo(live);
        assertThat(parkedStreams()).isEqualTo(parkedLive);
    }

    private List<String> parkedStreams() {
        return parked.oldest(10).stream().map(ParkedLetter::stream).toList();
    }

    private void setArrival(byte[] payload) {
        database.jdbc()
                .sql("update domainevententry set payload = ? where payloadtype = 'RemissArrived'")
                .param(payload)
                .update();
    }

    private static Column<DiariumEntry> poisoned(Column<DiariumEntry> column) {
        return new Column<>(
                column.name(),
                entry -> entry.title().equals(POISON) || entry.formerTitles().contains(POISON)
                        ? null
                        : column.value().apply(entry));
    }

    private void poisonTheMiddleOfABatch() {
        log.append(List.of(
                Log.recorded(SOUND.value(), 0, registered(SOUND)),
                Log.recorded(POISONED.value(), 0, registered(POISONED)),
                Log.recorded(POISONED.value(), 1, renamed(POISONED, POISON)),
                Log.recorded(SOUND.value(), 1, renamed(SOUND, "Nytt namn")),
                Log.recorded(POISONED.value(), 2, renamed(POISONED, "Nytt namn")),
                Log.recorded(LATER.value(), 0, registered(LATER)),
                Log.recorded(LATER.value(), 1, renamed(LATER, "Nytt namn"))));
    }

    private void theTitleAndWhatFollowsAreParked(String cause) {
        List<ParkedLetter> letters = parked.oldest(10);
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.processingGroup()).isEqualTo("diarium");
            assertThat(letter.stream()).isEqualTo(POISONED.value());
            assertThat(letter.event()).isEqualTo("CaseTitleChanged");
        });
        assertThat(letters.getFirst().cause()).contains(cause);
        assertThat(letters.getLast().cause()).isNull();
    }

    /// In the log, as who finds it there would.
    private void repairTheTitle() {
        int repaired = database.jdbc().sql("""
                        update domainevententry
                           set payload = convert_to(replace(convert_from(payload, 'UTF8'), :before, 'Gift'), 'UTF8')
                         where position(convert_to(:before, 'UTF8') in payload) > 0""").param("before", POISON).update();
        assertThat(repaired).isEqualTo(1);
        parked.readAnew();
    }

    private void liveIsWhatARebuildGives() {
        Kept live = Kept.in(database, ENTRIES);
        rebuild.of(List.of(ENTRIES));
        assertThat(Kept.in(database, ENTRIES)).isEqualTo(live);
    }

    private void isCaughtUp() {
        assertThat(freshness.await(ENTRIES.name(), log.journal().head(), PATIENCE))
                .isTrue();
    }

    private List<String> parkedEvents() {
        return parked.oldest(10).stream()
                .map(letter -> letter.stream() + " " + letter.event())
                .toList();
    }

    private String titleOf(CaseId caseId) {
        return database.jdbc()
                .sql("select view::json ->> 'title' from diarium.views where key = ?")
                .param(caseId.value())
                .query(String.class)
                .single();
    }

    private List<String> titles() {
        return database.jdbc()
                .sql("select view::json ->> 'title' from diarium.views order by key")
                .query(String.class)
                .list();
    }

    private static CaseId caseId(int number) {
        return CaseId.of(Diarienummer.of(Story.KS, 2021, number));
    }

    private static CaseTitleChanged renamed(CaseId caseId, String title) {
        return new CaseTitleChanged(caseId, title, title, Story.DUE_ON);
    }

    private static CaseRegistered registered(CaseId caseId) {
        return new CaseRegistered(
                caseId,
                caseId.issuedAs(),
                Numbering.ISSUED,
                CaseKind.GENERAL,
                "Titel",
                "Titel",
                null,
                null,
                new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                Story.SENT_ON,
                Story.SENT_ON);
    }

    private static final class ThrowsOnNewTitles implements Fold<DiariumEntry> {
        private final Fold<DiariumEntry> real = ENTRIES.fold();

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return real.events();
        }

        @Override
        public Optional<String> keyOf(DomainEvent event) {
            return real.keyOf(event);
        }

        @Override
        public @Nullable DiariumEntry apply(@Nullable DiariumEntry entry, RecordedEvent recorded) {
            if (recorded.event() instanceof CaseTitleChanged) {
                throw new IllegalStateException("a fold that throws");
            }
            return real.apply(entry, recorded);
        }
    }
}
