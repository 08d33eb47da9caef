package se.kansli.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.query.Seed.KOMMUNSTYRELSEN;
import static se.kansli.query.Seed.registered;
import static se.kansli.query.Story.KS;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.diarium.Diarium;
import se.kansli.query.diarium.DiariumEntry;
import se.kansli.query.diarium.DiariumSearch;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.ProjectionEventHandler;
import se.kansli.query.projection.Projections;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.projection.WordsOfYear;

/// A register of forty years and one case of the Thirty Years' War, in which some words are said often, some seldom,
/// and
/// some only long ago. What is found is held against looking at every case.
class SearchingOverYearsTest {

    private static final int SEED = 486;
    private static final int FIRST_YEAR = 1984;
    private static final int YEARS = 40;
    private static final int CASES_A_YEAR = 20;
    private static final int PAGE = 7;
    private static final String LONG_WORD = "x".repeat(3_000);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final List<Registered> REGISTER = new ArrayList<>();

    private final Diarium diarium = new Diarium(database.dataSource());

    private record Registered(CaseId caseId, LocalDate day, String title) {}

    record Example(
            String text, @Nullable LocalDate from, @Nullable LocalDate to) {}

    @BeforeAll
    static void register_cases() {
        Random random = new Random(SEED);
        IntStream.range(0, YEARS * CASES_A_YEAR).forEach(number -> {
            int year = FIRST_YEAR + number / CASES_A_YEAR;
            register(number, LocalDate.ofYearDay(year, 1 + random.nextInt(365)), title(random, year, number));
        });
        register(YEARS * CASES_A_YEAR, LocalDate.of(1632, Month.NOVEMBER, 6), "fleraq7 forntidqvarn");
        new Rebuild(database.dataSource(), LOG.journal()).of(List.of(Diarium.PROJECTION));
    }

    private static String title(Random random, int year, int number) {
        List<String> words = new ArrayList<>(List.of("ord" + number + "q", "fleraq" + number % 200));
        words.add(random.nextInt(3) == 0 ? "kvarnbro" : "zzyx");
        if (random.nextInt(50) == 0) {
            words.add("gurkqvist");
        }
        if (year < FIRST_YEAR + 5) {
            words.add("forntidqvarn");
        }
        if (number == 17) {
            words.add(LONG_WORD);
        }
        return String.join(" ", words);
    }

    private static void register(int number, LocalDate day, String title) {
        CaseId caseId = CaseId.of(Diarienummer.of(KS, day.getYear(), number + 1));
        REGISTER.add(new Registered(caseId, day, title));
        LOG.append(caseId.value(), registered(caseId, title, title, KOMMUNSTYRELSEN, day));
    }

    static Stream<Example> examples() {
        LocalDate from = LocalDate.of(FIRST_YEAR + 3, Month.MAY, 17);
        LocalDate to = LocalDate.of(FIRST_YEAR + 30, Month.OCTOBER, 3);
        return Stream.of(
                        "kvarnbro",
                        "varnb",
                        "qvi",
                        "gurkqvist",
                        "forntidqvarn",
                        "qv kvarnbro",
                        "zzyx gurkq",
                        "fleraq",
                        "fleraq1 zzyx",
                        "finnsej")
                .flatMap(text -> Stream.of(
                        new Example(text, null, null),
                        new Example(text, from, null),
                        new Example(text, null, to),
                        new Example(text, from, to)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_case_with_the_words_is_found_once_and_the_newest_first(Example example) {
        assertThat(allPagesOf(example)).isEqualTo(expected(example));
    }

    @Test
    void letters_that_very_many_words_have_find_them_all() {
        assertThat(allPagesOf(new Example("ord", null, null))).hasSize(YEARS * CASES_A_YEAR);
        assertThat(allPagesOf(new Example("ord kvarnbro", null, null)))
                .isEqualTo(expected(new Example("kvarnbro", null, null)));
    }

    @Test
    void a_word_that_is_longer_than_any_is_found_by_how_it_begins() {
        assertThat(allPagesOf(new Example("x".repeat(60), null, null))).hasSize(1);
        assertThat(allPagesOf(new Example(LONG_WORD, null, null))).hasSize(1);
    }

    @Test
    void a_word_that_has_just_been_said_for_the_first_time_is_found() {
        ProjectionEventHandler<DiariumEntry> handler =
                new ProjectionEventHandler<>(Diarium.PROJECTION, database.dataSource(), LOG.journal());
        Freshness freshness =
                new Freshness(database.dataSource(), new Projections(List.of(Diarium.PROJECTION)), Clock.systemUTC());
        try (Log.Processor processor = LOG.processor(handler.processingGroup(), handler)) {
            CaseId caseId = new CaseId("KS-2023-9000");
            LOG.append(
                    caseId.value(),
                    registered(caseId, "Brofästet", "Brofästet", KOMMUNSTYRELSEN, LocalDate.of(2023, Month.JUNE, 1)));
            assertThat(freshness.await(Diarium.PROJECTION.name(), LOG.journal().head(), Duration.ofSeconds(30)))
                    .isTrue();

            assertThat(allPagesOf(new Example("brofästena", null, null))).containsExactly(caseId);
        }
    }

    @Test
    void years_are_taken_in_parts_that_leave_none_out_and_take_none_twice() {
        for (int years = 1; years <= 70; years++) {
            List<Years> parts = new Years(2000 - years, 1999).newestFirst();

            assertThat(parts.stream()
                            .flatMap(part -> IntStream.rangeClosed(part.first(), part.last())
                                    .boxed()
                                    .sorted(Comparator.reverseOrder())))
                    .isEqualTo(IntStream.rangeClosed(2000 - years, 1999)
                            .boxed()
                            .sorted(Comparator.reverseOrder())
                            .toList());
            assertThat(parts.getFirst()).isEqualTo(new Years(1999, 1999));
        }
        assertThat(new Years(2000, 1999).newestFirst()).isEmpty();
    }

    @Test
    void a_word_is_said_with_its_year() {
        assertThat(WordsOfYear.said("detaljplan", 2021)).isEqualTo("detaljplan/2021");
    }

    private List<CaseId> allPagesOf(Example example) {
        List<CaseId> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<DiariumEntry> page = diarium.search(
                    new DiariumSearch(example.text(), null, example.from(), example.to(), null),
                    Authorities.of(KS),
                    cursor,
                    PAGE);
            page.items().forEach(entry -> found.add(entry.caseId()));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private static List<CaseId> expected(Example example) {
        return REGISTER.stream()
                .filter(one -> Stream.of(example.text().split(" ")).allMatch(one.title()::contains))
                .filter(one -> example.from() == null || !one.day().isBefore(example.from()))
                .filter(one -> example.to() == null || !one.day().isAfter(example.to()))
                .sorted(Comparator.comparing(Registered::day)
                        .thenComparing(one -> one.caseId().value())
                        .reversed())
                .map(Registered::caseId)
                .toList();
    }
}
