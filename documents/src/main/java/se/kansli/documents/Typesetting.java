package se.kansli.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphRange;

/// How Swedish and Danish are set: which words may not be parted, which dashes and quotation marks are
/// used, and how days and times are written. It changes signs, never words.
public final class Typesetting {

    private static final char NBSP = '\u00A0';
    private static final Locale SWEDISH = Language.SWEDISH.locale();
    private static final List<Change> IN_ANY_LANGUAGE = List.of(
            change("\"", "\u201D"),
            change("'", "\u2019"),
            change("\\.\\.\\.", "\u2026"),
            change("(?<=\\S) - (?=\\S)", " \u2013 "),
            change("(?<=\\d)\\h?-\\h?(?=\\d)", "\u2013", "§§?\\h*\\d[\\d.,\\h\\-\u2013]*"),
            change("\\h?[-\u2013]\\h?", "\u2013", "kl\\.?\\h?\\d{1,2}[.:]\\d{2}\\h?[-\u2013]\\h?\\d{1,2}[.:]\\d{2}"),
            change("(?<![\\d/\\-])((?:19|20)\\d{2})-((?:19|20)\\d{2})(?![\\d\\-])", "$1\u2013$2"),
            change("(§§?)\\h(?=\\d)", "$1" + NBSP),
            change("(?<=\\d)\\h(?=kap\\.|§|st\\.)", "" + NBSP),
            change(
                    "(kap\\.|kl\\.|nr\\.?|dnr|Dnr|[Bb]ilaga|[Bb]ilag|[Pp]unkt|sid\\.|stk\\.|st\\.|SFS)\\h(?=\\d)",
                    "$1" + NBSP),
            change("(?<=\\d)\\h(?=\\d{3}(?!\\d))", "" + NBSP),
            change("(?<=\\d)\\h(?=(?:kr|kronor|kroner|tkr|mnkr|miljoner|procent|%|€)(?!\\p{L}))", "" + NBSP),
            change("(?<![\\p{L}\\d])([A-ZÅÄÖ]{2,5})\\h(?=\\d{4}/\\d)", "$1" + NBSP));
    private static final List<Change> SWEDISH_ONLY = List.of(
            change(
                    "(?<![\\d.])(\\d+)\\.(?=\\d{1,2}[\\h\u00A0]?(?:procent|%|kronor|kr|tkr|mnkr|miljoner)(?!\\p{L}))",
                    "$1,"),
            change(
                    "(?<!\\d)(\\d{1,2})\\h(?=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
                            + "|november|december)(?!\\p{L}))",
                    "$1" + NBSP));
    private static final List<Change> DANISH_ONLY = List.of(
            change("(?<!\\p{L})(d\\.)\\h(?=\\d)", "$1" + NBSP),
            change(
                    "(?<!\\d)(\\d{1,2}\\.)\\h(?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober"
                            + "|november|december)(?!\\p{L}))",
                    "$1" + NBSP));
    private static final Pattern NEW_PARAGRAPH = Pattern.compile("(?:\\h*\\R){2,}");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern ITEM = Pattern.compile("^\\h*[-\u2013\u2022]\\h+");

    private final Language language;
    private final List<Change> changes;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayWithWeekday;
    private final DateTimeFormatter time;

    Typesetting(Language language) {
        Locale locale = language.locale();
        boolean swedish = language == Language.SWEDISH;
        this.language = language;
        this.changes = Stream.concat(IN_ANY_LANGUAGE.stream(), (swedish ? SWEDISH_ONLY : DANISH_ONLY).stream())
                .toList();
        this.day = DateTimeFormatter.ofPattern(swedish ? "d MMMM uuuu" : "d. MMMM uuuu", locale);
        this.dayWithWeekday =
                DateTimeFormatter.ofPattern(swedish ? "EEEE'en den' d MMMM uuuu" : "EEEE 'd.' d. MMMM uuuu", locale);
        this.time = DateTimeFormatter.ofPattern(swedish ? "HH.mm" : "HH:mm", locale);
    }

    /// Any text, as it is to be printed.
    String set(String text) {
        String result = text;
        for (Change change : changes) {
            result = change.in(result);
        }
        return result;
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /// `Onsdagen den 22 september 2021`; begins a line, so it has a capital.
    public String weekday(LocalDate date) {
        String written = dayWithWeekday.format(date);
        return written.substring(0, 1).toUpperCase(SWEDISH) + written.substring(1);
    }

    public String weekdays(List<LocalDate> days) {
        String and = language == Language.SWEDISH ? " och " : " og ";
        return joined(days.stream().map(this::day).toList(), and, days.size() == 1 ? weekday(days.getFirst()) : "");
    }

    /// `kl. 13.00-16.20`, or as much of it as is known.
    public String hours(@Nullable LocalTime starts, @Nullable LocalTime ends) {
        if (starts == null) {
            return "";
        }
        return "kl. " + time.format(starts) + (ends == null ? "" : "-" + time.format(ends));
    }

    public String range(List<ParagraphNumber> paragraphs) {
        return ParagraphRange.print(paragraphs);
    }

    public String number(ParagraphNumber paragraph, ParagraphForm form) {
        return paragraph.printed(form);
    }

    /// The rows of a list that is read down the first half of the page and then down the second; a
    /// place without a member is null.
    public List<List<@Nullable MemberVote>> inTwoColumns(List<MemberVote> votes) {
        int half = (votes.size() + 1) / 2;
        List<List<@Nullable MemberVote>> rows = new ArrayList<>();
        for (int row = 0; row < half; row++) {
            List<@Nullable MemberVote> pair = new ArrayList<>();
            pair.add(votes.get(row));
            pair.add(row + half < votes.size() ? votes.get(row + half) : null);
            rows.add(pair);
        }
        return rows;
    }

    /// The paragraphs and lists of a text, each as its lines.
    public List<List<String>> blocks(String text) {
        return NEW_PARAGRAPH
                .splitAsStream(text.strip())
                .filter(block -> !block.isBlank())
                .flatMap(Typesetting::block)
                .toList();
    }

    public boolean isList(List<String> block) {
        return ITEM.matcher(block.getFirst()).find();
    }

    public String item(String line) {
        return ITEM.matcher(line).replaceFirst("");
    }

    /// A list stays together; what is no list is one paragraph with its lines kept.
    private static Stream<List<String>> block(String block) {
        List<String> lines = LINE.splitAsStream(block).toList();
        int first = 0;
        while (first < lines.size() && !ITEM.matcher(lines.get(first)).find()) {
            first++;
        }
        boolean onlyItemsFollow =
                lines.stream().skip(first).allMatch(line -> ITEM.matcher(line).find());
        if (first == lines.size() || !onlyItemsFollow) {
            return Stream.of(List.of(block.strip()));
        }
        List<String> items = lines.subList(first, lines.size());
        return first == 0 ? Stream.of(items) : Stream.of(List.of(String.join("\n", lines.subList(0, first))), items);
    }

    private static String joined(List<String> parts, String and, String alone) {
        return parts.size() == 1
                ? alone
                : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", ")) + and + parts.getLast();
    }

    private static Change change(String what, String to) {
        return new Change(Pattern.compile(what), to, null);
    }

    private static Change change(String what, String to, String within) {
        return new Change(Pattern.compile(what), to, Pattern.compile(within));
    }

    /// @param within where the change is made; absent when it is everywhere
    private record Change(Pattern what, String to, @Nullable Pattern within) {

        String in(String text) {
            return within == null
                    ? what.matcher(text).replaceAll(to)
                    : within.matcher(text)
                            .replaceAll(found -> what.matcher(found.group()).replaceAll(to));
        }
    }
}
