package se.kansli.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Between which days a meeting was, when no day is printed: after the files that it names, before what comes next.
record DayBounds(@Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {

    private static final Pattern FILE = Pattern.compile(
            "(\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})[^\\s]{0,20}\\.(?:pdf|pptx?|docx?|xlsx?)\\b");
    private static final Pattern WEEK =
            Pattern.compile("(?:t\\.?o\\.?m\\.?|till och med) (?:v\\.?|vecka) ?(\\d{1,2})\\b");
    private static final Pattern NEXT = Pattern.compile("(?i)^n[äæ]ste?a? ");
    private static final int LONGEST = 400;

    static DayBounds of(List<String> texts) {
        LocalDate after = null;
        for (String text : texts) {
            Matcher file = FILE.matcher(text);
            while (file.find()) {
                for (DateReader.Found date : DateReader.dates(file.group(1))) {
                    after = later(after, date.date());
                }
            }
        }
        if (after == null) {
            return new DayBounds(null, null);
        }
        LocalDate known = after;
        LocalDate before = sentences(texts)
                .filter(sentence -> NEXT.matcher(sentence).find() && sentence.length() <= LONGEST)
                .flatMap(sentence -> DateReader.dates(sentence).stream())
                .flatMap(date -> next(date, known).stream())
                .min(LocalDate::compareTo)
                .map(day -> day.minusDays(1))
                .orElse(null);
        for (String text : texts) {
            Matcher week = WEEK.matcher(text.toLowerCase(Locale.ROOT));
            while (week.find()) {
                after = later(after, monday(known.getYear(), Integer.parseInt(week.group(1)), before));
            }
        }
        return new DayBounds(after, before);
    }

    /// The first such day that is not before another.
    static Optional<LocalDate> next(DateReader.Found date, LocalDate day) {
        return date.in(day.getYear()).filter(found -> !found.isBefore(day)).or(() -> date.in(day.getYear() + 1));
    }

    private static Stream<String> sentences(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+|\\n+")));
    }

    private static @Nullable LocalDate monday(int year, int week, @Nullable LocalDate before) {
        if (week < 1 || week > 52) {
            return null;
        }
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return before == null || !monday.isAfter(before) ? monday : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
