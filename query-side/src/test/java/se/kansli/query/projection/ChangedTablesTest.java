package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.query.Log;
import se.kansli.query.Seed;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.diarium.DiariumEntry;
import se.kansli.query.diarium.DiariumSearch;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.StoredEventSerializer;

/// A new version of the program keeps a column more than the one that serves. It makes its tables beside those of the
/// old one, which answer and are written to until the new ones take their place.
class ChangedTablesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CASES_OF_THE_OLD = 200;
    private static final int READS_WHILE_THE_NEW_ARE_MADE = 10;
    private static final Party GATUKONTORET = new Party("Gatukontoret", PartyKind.AUTHORITY);
    private static final Projection<DiariumEntry> NEW = Diarium.PROJECTION;

    /// From before anybody could search for words, or asked for motions.
    private static final Projection<DiariumEntry> OLD = new Projection<>(
            NEW.name(),
            1,
            NEW.type(),
            NEW.fold(),
            NEW.columns().stream()
                    .filter(column ->
                            !Set.of("words", "parties", "motion_since").contains(column.name()))
                    .toList());

    private static final String TABLES_OF_THE_OLD = """
            create schema diarium;
            comment on schema diarium is 'version 1, script of long ago';
            create table diarium.views (
                key           text collate "C" primary key,
                seen          text   not null,
                view          text   not null,
                authority     text   not null,
                registered_on date   not null,
                status        text   not null,
                numbers       text[] not null
            )""";

    private final TestDatabase database = TestDatabase.create();
    private final Log log = new Log(database);
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Rebuild rebuild = new Rebuild(database.dataSource(), leisurelyJournal());

    @BeforeEach
    void what_an_older_version_left() {
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        jdbc.execute(TABLES_OF_THE_OLD);
        assertThat(ReadPosition.startAt(0, OLD.name(), jdbc)).isTrue();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void old_tables_serve_until_the_new_ones_take_their_place_and_nothing_is_lost_between() throws Exception {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = others.submit(this::write);
            Future<?> reader = others.submit(this::readAsTheOldDoes);
            try {
                upgradeWhileTheOldServes();
                serveByTheNew(writer);
            } finally {
                going.set(false);
            }
            reader.get(60, TimeUnit.SECONDS);
        }
        Kept live = Kept.in(database, NEW);

        new Rebuild(database.dataSource(), log.journal()).of(List.of(NEW));

        assertThat(Kept.in(database, NEW)).isEqualTo(live);
        assertThat(new Diarium(database.dataSource())
                        .search(
                                new DiariumSearch(null, GATUKONTORET.name(), null, null, null),
                                Authorities.of(Story.KS),
                                null,
                                10)
                        .items())
                .hasSize(10);
    }

    private void upgradeWhileTheOldServes() {
        ProjectionEventHandler<DiariumEntry> old =
                new ProjectionEventHandler<>(OLD, database.dataSource(), log.journal());
        try (Log.Processor processor = log.processor(old.processingGroup(), old)) {
            await(() -> kept() >= CASES_OF_THE_OLD);
            assertThat(columns()).doesNotContain("parties");

            new SchemaKeeper(new Projections(List.of(NEW)), rebuild).keep();

            assertThat(columns()).contains("words", "parties");
            int keptThen = kept();
            int writtenThen = written.get();
            assertThat(keptThen).isGreaterThanOrEqualTo(CASES_OF_THE_OLD);
            await(() -> written.get() > writtenThen + 20);
            assertThat(kept()).as("the old one does not know the new column").isEqualTo(keptThen);
        }
    }

    /// Goes on where the old one stopped, and sees all that was written.
    private void serveByTheNew(Future<?> writer) throws Exception {
        ProjectionEventHandler<DiariumEntry> current =
                new ProjectionEventHandler<>(NEW, database.dataSource(), log.journal());
        Freshness freshness = new Freshness(database.dataSource(), new Projections(List.of(NEW)), Clock.systemUTC());
        try (Log.Processor processor = log.processor(current.processingGroup(), current)) {
            going.set(false);
            writer.get(60, TimeUnit.SECONDS);
            assertThat(freshness.await(NEW.name(), log.journal().head(), PATIENCE))
                    .isTrue();
        }
        assertThat(kept()).isEqualTo(written.get());
    }

    /// Is read only after the old tables have been, so that a rebuild that closes them ends nowhere.
    private Journal leisurelyJournal() {
        DataSource waiting = new DelegatingDataSource(database.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                int before = reads.get();
                await(() -> reads.get() > before + READS_WHILE_THE_NEW_ARE_MADE);
                return super.getConnection();
            }
        };
        return new Journal(waiting, new StoredEventSerializer(), NoOpEventUpcaster.INSTANCE);
    }

    private void write() {
        while (going.get()) {
            CaseId caseId = CaseId.of(Diarienummer.of(Story.KS, 2021, written.get() + 1));
            log.append(caseId.value(), Seed.registered(caseId, "Cykelväg", "Cykelväg", GATUKONTORET, Seed.day(5, 12)));
            written.incrementAndGet();
        }
    }

    /// What was once found there is always found.
    private void readAsTheOldDoes() {
        int found = 0;
        while (going.get()) {
            int now = database.jdbc()
                    .sql("select count(view) from diarium.views where authority = 'KS' and status = 'OPEN'")
                    .query(Integer.class)
                    .single();
            assertThat(now).isGreaterThanOrEqualTo(found);
            found = now;
            reads.incrementAndGet();
        }
    }

    private int kept() {
        return database.jdbc()
                .sql("select count(*) from diarium.views")
                .query(Integer.class)
                .single();
    }

    private List<String> columns() {
        return database.jdbc()
                .sql("select column_name from information_schema.columns where table_schema = 'diarium'")
                .query(String.class)
                .list();
    }

    private static void await(BooleanSupplier happens) {
        long started = System.nanoTime();
        while (!happens.getAsBoolean()) {
            assertThat(System.nanoTime() - started).isLessThan(PATIENCE.toNanos());
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
