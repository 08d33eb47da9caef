package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.CaseFiles;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.inbox.InboxItem;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.journal.StoredJson;

class RebuildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Projection<CaseFile> FILES = CaseFiles.PROJECTION;

    private final TestDatabase database = TestDatabase.create();
    private final Log log = new Log(database);
    private final Rebuild rebuild = new Rebuild(database.dataSource(), log.journal());
    private final Freshness freshness =
            new Freshness(database.dataSource(), new Projections(List.of(FILES)), Clock.systemUTC());
    private final ProjectionEventHandler<CaseFile> handler =
            new ProjectionEventHandler<>(FILES, database.dataSource(), log.journal());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_rebuild_while_events_keep_coming_and_others_keep_reading_loses_nothing_and_tells_nothing_twice()
            throws Exception {
        rebuild.ofOutdated(List.of(FILES));
        AtomicBoolean going = new AtomicBoolean(true);
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler);
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> written = others.submit(() -> write(going));
            Future<Integer> read = others.submit(() -> read(going));
            for (int round = 1; round <= 3; round++) {
                awaitKept(100 * round);
                rebuild.of(List.of(FILES));
            }

            going.set(false);
            assertThat(written.get(60, TimeUnit.SECONDS)).isPositive();
            assertThat(read.get(60, TimeUnit.SECONDS)).isPositive();
            assertThat(freshness.await(FILES.name(), log.journal().head(), PATIENCE))
                    .isTrue();
        }
        Kept live = Kept.in(database, FILES);

        rebuild.of(List.of(FILES));

        assertThat(Kept.in(database, FILES)).isEqualTo(live);
        assertThat(titlesKept()).isEqualTo(titlesChanged());
    }

    @Test
    void what_the_live_views_have_not_seen_is_not_in_the_rebuilt_ones_either() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.of(Story.STRATEGY.value()));
        readBy("{\"index\":3,\"gaps\":[2]}");

        rebuild.of(List.of(FILES));

        assertThat(Kept.in(database, FILES).rows())
                .singleElement()
                .asString()
                .contains("\"seen\": {\"KS-2021-0486\": 2}", "\"number\": 2")
                .doesNotContain("Kommunledningskontorets skrivelse");
    }

    @Test
    void a_new_projection_is_built_of_the_whole_log_and_its_processor_begins_where_that_ended() {
        log.append(Story.whole());

        rebuild.ofOutdated(List.of(FILES));

        assertThat(Kept.in(database, FILES).rows()).hasSize(2);
        assertThat(freshness.covers(FILES.name(), log.journal().head())).isTrue();
        try (Log.Processor processor = log.processor(handler.processingGroup(), handler)) {
            log.append(
                    Story.ANSWER.value(),
                    new CaseTitleChanged(Story.ANSWER, "Ny titel", "Ny titel", Story.RECEIVED_ON));
            assertThat(freshness.await(FILES.name(), log.journal().head(), PATIENCE))
                    .isTrue();
        }
        assertThat(Kept.in(database, FILES).rows()).hasSize(2).anyMatch(row -> row.contains("Ny titel"));
    }

    @Test
    void tables_that_this_programs_script_made_are_left_alone() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.whole());

        rebuild.ofOutdated(List.of(FILES));

        assertThat(Kept.in(database, FILES).rows()).isEmpty();
    }

    @Test
    void tables_that_another_script_made_are_rebuilt_as_far_as_they_had_come() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.whole());
        readBy("{\"index\":5,\"gaps\":[]}");
        database.jdbc().sql("comment on schema casefile is 'an older script'").update();
        database.jdbc().sql("alter table casefile.views add column older text").update();

        new SchemaKeeper(new Projections(List.of(FILES)), rebuild).keep();

        assertThat(Kept.in(database, FILES).rows())
                .singleElement()
                .asString()
                .contains("\"version\": 4")
                .doesNotContain("older");
        assertThat(schemas()).containsExactly("casefile");
    }

    @Test
    void tables_that_a_dump_left_out_are_made_as_far_as_their_processor_had_come() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.whole());
        readBy("{\"index\":5,\"gaps\":[]}");
        database.jdbc().sql("drop schema casefile cascade").update();

        new SchemaKeeper(new Projections(List.of(FILES)), rebuild).keep();

        assertThat(Kept.in(database, FILES).rows()).singleElement().asString().contains("\"version\": 4");
    }

    @Test
    void views_of_another_version_of_the_fold_are_rebuilt_once() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.whole());
        readBy("{\"index\":%d,\"gaps\":[]}".formatted(log.journal().head()));
        Projection<CaseFile> changed =
                new Projection<>(FILES.name(), FILES.version() + 1, FILES.type(), FILES.fold(), FILES.columns());

        rebuild.ofOutdated(List.of(changed));
        assertThat(Kept.in(database, FILES).rows()).hasSize(2);

        database.jdbc().sql("delete from casefile.views").update();
        rebuild.ofOutdated(List.of(changed));
        assertThat(Kept.in(database, FILES).rows()).isEmpty();
    }

    @Test
    void a_rebuild_that_was_broken_off_is_begun_anew() {
        rebuild.ofOutdated(List.of(FILES));
        log.append(Story.whole());
        readBy("{\"index\":%d,\"gaps\":[]}".formatted(log.journal().head()));
        database.jdbc()
                .sql("create schema casefile_next create table views (half text)")
                .update();

        rebuild.of(List.of(FILES));

        assertThat(Kept.in(database, FILES).rows()).hasSize(2);
        assertThat(schemas()).containsExactly("casefile");
    }

    @Test
    void rebuilt_tables_have_every_index_of_the_script() {
        rebuild.ofOutdated(List.of(Inbox.PROJECTION));
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(
                        status -> Schema.next(Inbox.PROJECTION).make(new JdbcTemplate(database.dataSource())));

        assertThat(indexes("inbox")).hasSizeGreaterThan(1).isEqualTo(indexes("inbox_next"));
    }

    @Test
    void items_of_an_inbox_know_what_happened_in_their_own_cases_however_many_there_are() {
        int cases = 1_200;
        rebuild.ofOutdated(List.of(Inbox.PROJECTION));
        log.append(Story.of(Story.ARRIVED.value(), Story.ANSWER.value()).stream()
                .flatMap(recorded ->
                        IntStream.range(0, cases).mapToObj(number -> ofAnotherCase(recorded, 1_000 + number)))
                .toList());
        ProjectionEventHandler<InboxItem> items =
                new ProjectionEventHandler<>(Inbox.PROJECTION, database.dataSource(), log.journal());
        try (Log.Processor processor = log.processor(items.processingGroup(), items)) {
            assertThat(new Freshness(
                                    database.dataSource(),
                                    new Projections(List.of(Inbox.PROJECTION)),
                                    Clock.systemUTC())
                            .await(Inbox.PROJECTION.name(), log.journal().head(), PATIENCE))
                    .isTrue();
        }
        Kept live = Kept.in(database, Inbox.PROJECTION);

        rebuild.of(List.of(Inbox.PROJECTION));

        assertThat(live.rows())
                .hasSize(cases)
                .allSatisfy(item -> assertThat(item).contains("\"state\": \"ANSWERED\""));
        assertThat(Kept.in(database, Inbox.PROJECTION)).isEqualTo(live);
    }

    @Test
    void two_nodes_that_start_at_once_both_find_the_tables() throws Exception {
        log.append(Story.whole());
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> starts = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                starts.add(nodes.submit(() -> rebuild.ofOutdated(List.of(FILES))));
            }
            for (Future<?> start : starts) {
                start.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(Kept.in(database, FILES).rows()).hasSize(2);
    }

    private static RecordedEvent ofAnotherCase(RecordedEvent recorded, int number) {
        UnaryOperator<String> renumbered = text ->
                text.replace("KS-2021-0486", "KS-2021-" + number).replace("SFN-2021-0130", "SFN-2021-" + number);
        String event = StoredJson.mapper().writeValueAsString(recorded.event());
        return new RecordedEvent(
                renumbered.apply(recorded.stream()),
                recorded.sequence(),
                renumbered.apply(recorded.eventId()),
                recorded.recordedAt(),
                StoredJson.mapper()
                        .readValue(renumbered.apply(event), recorded.event().getClass()));
    }

    private int write(AtomicBoolean going) {
        int cases = 0;
        while (going.get()) {
            cases++;
            CaseId caseId = CaseId.of(Diarienummer.of(Story.KS, 2021, cases));
            log.append(caseId.value(), registered(caseId));
            log.append(caseId.value(), new CaseTitleChanged(caseId, "Titel A", "Titel A", Story.DUE_ON));
            log.append(caseId.value(), new CaseTitleChanged(caseId, "Titel B", "Titel B", Story.DUE_ON));
        }
        return cases;
    }

    /// A case that was once found is found ever after.
    private int read(AtomicBoolean going) {
        CaseFiles finder = new CaseFiles(database.dataSource(), log.journal());
        CaseId first = CaseId.of(Diarienummer.of(Story.KS, 2021, 1));
        int found = 0;
        while (going.get()) {
            boolean present = finder.find(Story.KS, first, AsOf.NOW).isPresent();
            assertThat(present || found == 0).isTrue();
            found += present ? 1 : 0;
        }
        return found;
    }

    private void awaitKept(int cases) {
        long started = System.nanoTime();
        while (Kept.in(database, FILES).rows().size() < cases) {
            assertThat(System.nanoTime() - started).isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private long titlesKept() {
        return database.jdbc()
                .sql("select sum(json_array_length(view::json -> 'formerTitles')) from casefile.views")
                .query(Long.class)
                .single();
    }

    private long titlesChanged() {
        return database.jdbc()
                .sql("select count(*) from domainevententry where payloadtype = 'CaseTitleChanged'")
                .query(Long.class)
                .single();
    }

    private List<String> indexes(String schema) {
        return database.jdbc()
                .sql("select replace(indexdef, schemaname || '.', '') from pg_indexes where schemaname = ? order by 1")
                .param(schema)
                .query(String.class)
                .list();
    }

    private List<String> schemas() {
        return database.jdbc()
                .sql("select nspname from pg_namespace where nspname like 'casefile%'")
                .query(String.class)
                .list();
    }

    private void readBy(String token) {
        database.jdbc()
                .sql("update tokenentry set token = ?::bytea where processorname = 'casefile'")
                .param(token)
                .update();
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
}
