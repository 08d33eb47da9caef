package se.kansli.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Seed.record;
import static se.kansli.query.Seed.registered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.diarium.DiariumSearch;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.inbox.InboxQuery;
import se.kansli.query.journal.AsOf;
import se.kansli.query.postlista.Postlista;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.publicdiarium.PublicDiariumSearch;
import se.kansli.query.timeline.Timeline;

/// Many cases and remisser on few days, so that most of what is sorted by is the same: pages of any size, read one
/// after the other, hold everything once and in order.
class PagesTogetherTest {

    private static final int EXAMPLES = 40;
    private static final int CASES = 37;
    private static final int DAYS = 3;
    private static final LocalDate POST_DAY = day(6, 1);
    private static final Party SENDER = new Party("Kalmar Energi AB", PartyKind.COMPANY);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);

    @BeforeAll
    static void fill() {
        IntStream.rangeClosed(1, CASES).forEach(PagesTogetherTest::tell);
        Rebuild rebuild = new Rebuild(database.dataSource(), LOG.journal());
        rebuild.ofOutdated(List.of(Diarium.PROJECTION, PublicDiarium.PROJECTION, Inbox.PROJECTION));
    }

    @Test
    void of_the_diarium() {
        Diarium diarium = new Diarium(database.dataSource());
        holdsAllOnce(
                CASES, (cursor, size) -> diarium.search(DiariumSearch.ALL, Authorities.of(Story.KS), cursor, size));
    }

    @Test
    void of_the_public_diarium() {
        PublicDiarium diarium = new PublicDiarium(database.dataSource());
        holdsAllOnce(CASES, (cursor, size) -> diarium.search(PublicDiariumSearch.ALL, cursor, size));
    }

    @Test
    void of_the_postlista() {
        Postlista postlista = new Postlista(new PublicDiarium(database.dataSource()));
        holdsAllOnce(
                IntStream.rangeClosed(1, CASES).map(number -> number % 4).sum(),
                (cursor, size) -> postlista.page(Story.KS, POST_DAY, cursor, size));
    }

    @Test
    void of_the_inbox_now_and_as_it_was() {
        Inbox inbox = new Inbox(database.dataSource(), LOG.journal());
        for (AsOf asOf : List.of(AsOf.NOW, AsOf.validAt(POST_DAY))) {
            holdsAllOnce(
                    CASES,
                    (cursor, size) ->
                            inbox.page(Story.SFN, new InboxQuery(Set.of(), false, null, cursor, size), asOf, POST_DAY));
        }
    }

    @Test
    void of_the_timeline() {
        Timeline timeline = new Timeline(LOG.journal());
        holdsAllOnce(
                4,
                (cursor, size) -> timeline.page(Story.KS, caseId(3), AsOf.NOW, cursor, size)
                        .orElseThrow());
    }

    private static <T> void holdsAllOnce(int expected, BiFunction<@Nullable String, Integer, Page<T>> pages) {
        List<T> inOne = pages.apply(null, 200).items();
        assertThat(inOne).hasSize(expected).doesNotHaveDuplicates();
        qt().withExamples(EXAMPLES).forAll(integers().between(1, CASES + 2)).checkAssert(size -> {
            List<T> together = new ArrayList<>();
            String cursor = null;
            do {
                Page<T> page = pages.apply(cursor, size);
                assertThat(page.items()).hasSizeBetween(1, size);
                together.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            assertThat(together).isEqualTo(inOne);
        });
    }

    /// A case with none to three letters of the day, and a remiss of it.
    private static void tell(int number) {
        CaseId caseId = caseId(number);
        LOG.append(caseId.value(), registered(caseId, "Ärende " + number, "Ärende", SENDER, day(5, 1 + number % DAYS)));
        for (int letter = 1; letter <= number % 4; letter++) {
            LOG.append(caseId.value(), record(caseId, letter, RecordKind.INCOMING, POST_DAY, SENDER, "Brev", "Brev"));
        }
        IncomingRemissId incoming = IncomingRemissId.of(Story.SFN, RemissId.of(caseId, 1));
        LOG.append(
                incoming.value(),
                new RemissArrived(
                        incoming,
                        RuleProfile.BOARD_SE,
                        Story.KS,
                        "Kommunstyrelsen",
                        caseId.issuedAs(),
                        "Remiss",
                        null,
                        "Yttra er.",
                        day(8, 1 + number % DAYS),
                        List.of(),
                        day(5, 21)));
    }

    private static CaseId caseId(int number) {
        return new CaseId("KS-2021-%04d".formatted(number));
    }
}
