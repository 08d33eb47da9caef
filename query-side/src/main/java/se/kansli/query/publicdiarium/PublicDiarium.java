package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;
import se.kansli.query.projection.WordsOfYear;
import se.kansli.query.search.Conditions;
import se.kansli.query.search.LastShown;
import se.kansli.query.search.NewestFirst;
import se.kansli.query.search.Numbers;
import se.kansli.query.search.Words;

/// Answers anyone who asks.
public final class PublicDiarium {

    /// What is searched is what is disclosed, so that nothing withheld can be found by guessing at it.
    private static final Projection<CaseToDisclose> KEPT = new Projection<>(
            "publicdiarium",
            3,
            CaseToDisclose.class,
            new PublicDiariumFold(),
            List.of(
                    new Column<>("authority", kept -> kept.caseId().authority().value()),
                    new Column<>("registered_on", CaseToDisclose::registeredOn),
                    new Column<>(
                            "numbers",
                            kept -> Numbers.keys(kept.caseId().issuedAs()).toArray(String[]::new)),
                    Column.ofWords("words", PublicDiarium::words),
                    new Column<>("entry", PublicDiarium::withoutRecords),
                    new Column<>("days", PublicDiarium::daysWithPost)));

    public static final Projection<?> PROJECTION = KEPT;

    private final Views<CaseToDisclose> views;
    private final NewestFirst<CaseToDisclose> withoutRecords;

    public PublicDiarium(DataSource dataSource) {
        this.views = new Views<>(dataSource, KEPT);
        this.withoutRecords =
                new NewestFirst<>(dataSource, KEPT, "entry", kept -> new LastShown(kept.registeredOn(), kept.caseId()));
    }

    /// A page of what is found, newest first.
    ///
    /// @param after the cursor of the page before; absent for the first page
    public Page<PublicDiariumEntry> search(PublicDiariumSearch search, @Nullable String after, int size) {
        Conditions conditions = new Conditions()
                .andIf(
                        "authority = :authority",
                        "authority",
                        search.authority() == null ? null : search.authority().value())
                .andRegistered(search.from(), search.to())
                .andNumberOrWords("numbers", "words", search.text());
        Page<CaseToDisclose> page = withoutRecords.page(conditions, after, size);
        return new Page<>(page.items().stream().map(CaseToDisclose::entry).toList(), page.next());
    }

    public Optional<PublicCase> find(CaseId caseId) {
        return views.find(caseId.value()).map(CaseToDisclose::disclosed);
    }

    /// The cases of the authority in which something came in or went out on the day, in the order of their numbers.
    ///
    /// @param from the first one to tell; empty for all
    /// @param most how many at the most
    public List<PublicCase> withPostOn(BodyCode authority, LocalDate day, Optional<CaseId> from, int most) {
        return views
                .select(
                        "where authority = :authority and days @> array[:day]::text[] and key >= :from"
                                + " order by key limit :most",
                        Map.of(
                                "authority", authority.value(),
                                "day", day.toString(),
                                "from", from.map(CaseId::value).orElse(""),
                                "most", most))
                .stream()
                .map(CaseToDisclose::disclosed)
                .toList();
    }

    private static WordsOfYear words(CaseToDisclose kept) {
        PublicCase shown = kept.disclosed();
        PublicDiariumEntry entry = shown.entry();
        Stream<@Nullable String> texts = Stream.concat(
                Stream.of(entry.number(), entry.title(), entry.initiator()),
                shown.records().stream()
                        .flatMap(shownRecord -> Stream.of(shownRecord.title(), shownRecord.counterpart())));
        return new WordsOfYear(Words.of(texts), kept.registeredOn().getYear());
    }

    /// A page of cases tells nothing of their records, which may be many.
    private static String withoutRecords(CaseToDisclose kept) {
        return StoredJson.mapper().writeValueAsString(kept.withRecords(Stream.empty()));
    }

    private static String[] daysWithPost(CaseToDisclose kept) {
        return kept.disclosed().records().stream()
                .filter(PublicRecord::cameOrWent)
                .map(record -> record.date().toString())
                .distinct()
                .toArray(String[]::new);
    }
}
