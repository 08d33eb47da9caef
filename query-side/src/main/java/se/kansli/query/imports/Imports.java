package se.kansli.query.imports;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.query.journal.StoredJson;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;
import se.kansli.query.search.Numbers;
import se.kansli.query.search.Words;

/// Finds what was imported. Another authority's minutes do not exist for the reader (REG-9).
public final class Imports {

    /// In characters. PostgreSQL takes no more than a megabyte of words with their places, and no minutes have as many.
    private static final int MOST_WORDS = 100_000;

    private static final int MOST_NUMBERS = 2_000;
    /// Around each case number among the words of an item; no word has it.
    private static final String EDGE = "|";

    public static final Projection<ImportedMinutes> PROJECTION = new Projection<>(
            "importedminutes",
            1,
            ImportedMinutes.class,
            new ImportedMinutesFold(),
            List.of(
                    new Column<>(
                            "authority", found -> found.meetingId().authority().value()),
                    new Column<>("body", found -> found.body().value()),
                    new Column<>("day", ImportedMinutes::printedDay),
                    new Column<>("placed_on", ImportedMinutes::placedOn),
                    new Column<>("shown", found -> texts(found, Imports::shown)),
                    new Column<>("words", found -> texts(found, Imports::words)),
                    new Column<>("searched", Imports::searched)));

    private final Views<ImportedMinutes> views;
    private final JdbcClient jdbc;

    public Imports(DataSource dataSource) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// @param reader the authority at which the reader works
    public Optional<ImportedMinutes> find(BodyCode reader, MeetingId meetingId) {
        return meetingId.authority().equals(reader) ? views.find(meetingId.value()) : Optional.empty();
    }

    /// @param readable the authorities whose minutes the reader may see
    public Page<FoundParagraphs> search(MinutesSearch search, Authorities readable) {
        Map<String, Object> values = new HashMap<>();
        values.put("most", search.limit() + 1);
        StringBuilder where = new StringBuilder("true");
        Set<BodyCode> authorities = readable.named();
        if (authorities != null) {
            where.append(" and authority = any(:authorities)");
            values.put("authorities", authorities.stream().map(BodyCode::value).toArray(String[]::new));
        }
        BodyCode body = search.body();
        if (body != null) {
            where.append(" and body = :body");
            values.put("body", body.value());
        }
        String cursor = search.cursor();
        if (cursor != null) {
            LastFound last = LastFound.read(cursor);
            where.append(" and (placed_on, key) < (:lastDay, :lastKey)");
            values.put("lastDay", last.placedOn());
            values.put("lastKey", last.key());
        }
        String inItem = condition(search.text(), where, values);
        List<Row> rows = jdbc.sql("""
                        select key, body, day, placed_on, found
                        from importedminutes.views cross join lateral (
                            select array_agg(shown[place] order by place) as found
                            from unnest(words) with ordinality as item (said, place)
                            where %s) as items
                        where %s and found is not null
                        order by placed_on desc, key desc limit :most""".formatted(inItem, where))
                .params(values)
                .query((row, number) -> Row.of(row))
                .list();
        List<Row> shown = rows.subList(0, Math.min(search.limit(), rows.size()));
        return new Page<>(
                shown.stream().map(Row::found).toList(),
                rows.size() > search.limit() ? shown.getLast().place().cursor() : null);
    }

    /// What must hold for an item; the same is asked of the minutes as a whole first, for which there is an index.
    private static String condition(@Nullable String text, StringBuilder where, Map<String, Object> values) {
        Optional<String> number = Optional.ofNullable(text).flatMap(Numbers::key);
        if (number.isPresent()) {
            values.put("number", "%" + EDGE + number.get() + EDGE + "%");
            where.append(" and searched like :number");
            return "said like :number";
        }
        StringBuilder inItem = new StringBuilder("true");
        for (String word : Words.typed(text)) {
            String name = "word" + values.size();
            values.put(name, word);
            values.put(name + "_part", "%" + Words.root(word) + "%");
            where.append(" and (searched_stems @@ plainto_tsquery('swedish', :%1$s) or searched like :%1$s_part)"
                    .formatted(name));
            inItem.append(
                    " and (to_tsvector('swedish', said) @@ plainto_tsquery('swedish', :%1$s) or said like :%1$s_part)"
                            .formatted(name));
        }
        return inItem.toString();
    }

    private static String[] texts(ImportedMinutes found, Function<PrintedParagraph, String> text) {
        return found.minutes().paragraphs().stream().map(text).toArray(String[]::new);
    }

    private static String shown(PrintedParagraph paragraph) {
        return StoredJson.mapper().writeValueAsString(FoundParagraph.of(paragraph));
    }

    private static String words(PrintedParagraph paragraph) {
        return words(List.of(paragraph));
    }

    private static String searched(ImportedMinutes found) {
        return words(found.minutes().paragraphs());
    }

    private static String words(List<PrintedParagraph> paragraphs) {
        String words = String.join(" ", Words.of(paragraphs.stream().flatMap(Imports::said)));
        String numbers = paragraphs.stream()
                .flatMap(paragraph -> paragraph.caseNumbersPrinted().stream())
                .flatMap(Numbers::keys)
                .distinct()
                .limit(MOST_NUMBERS)
                .collect(Collectors.joining(EDGE, EDGE, EDGE));
        return words.substring(0, Math.min(words.length(), MOST_WORDS)) + " " + numbers;
    }

    private static Stream<@Nullable String> said(PrintedParagraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph.printed()),
                paragraph.sections().stream().flatMap(section -> Stream.of(section.label(), section.text())));
    }

    private record Row(LastFound place, FoundParagraphs found) {

        static Row of(ResultSet row) throws SQLException {
            Date day = row.getDate("day");
            List<FoundParagraph> paragraphs = Arrays.stream(
                            (String[]) row.getArray("found").getArray())
                    .map(shown -> StoredJson.mapper().readValue(shown, FoundParagraph.class))
                    .toList();
            MeetingId meetingId = new MeetingId(row.getString("key"));
            return new Row(
                    new LastFound(row.getObject("placed_on", LocalDate.class), meetingId.value()),
                    new FoundParagraphs(
                            meetingId, meetingId.body(), day == null ? null : day.toLocalDate(), paragraphs));
        }
    }
}
