package se.kansli.kernel.paragraphs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Some paragraphs of some minutes, as they are printed, and what can be read out of it: `§§ 126 - 136`,
/// `§§ 123-129, 131-139`, `§ 63/20`, `KS § 136`. What is printed is kept, its dashes too.
///
/// @param body absent when none is printed
/// @param year absent when none is printed; two digits mean 1950 to 2049
/// @param numbers those that are printed, in rising order; a range has whole paragraphs, or parts of one paragraph
public record ParagraphRange(
        String printed, @Nullable BodyCode body, @Nullable Integer year, List<ParagraphNumber> numbers) {

    private static final Pattern FORM =
            Pattern.compile("(?:(?<body>[A-ZÅÄÖ]{2,5})\\h+)?§§?\\h*(?<runs>[^/§]+)(?:/(?<year>(?:19|20)?\\d{2}))?");
    private static final Pattern RUN = Pattern.compile("\\h*(?<first>" + ParagraphNumber.SPELLING
            + ")(?:\\h*[-\u2010-\u2015\u2212]\\h*(?<last>" + ParagraphNumber.SPELLING + "))?\\h*");

    public ParagraphRange {
        numbers = List.copyOf(numbers);
    }

    /// Reads the whole paragraphs between two ends, or the parts if the ends are parts; empty when the text is
    /// something else, or its numbers do not rise.
    public static Optional<ParagraphRange> parse(String text) {
        String printed = text.strip();
        Matcher matcher = FORM.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String body = matcher.group("body");
        return read(matcher.group("runs"))
                .map(numbers -> new ParagraphRange(
                        printed, body == null ? null : new BodyCode(body), year(matcher.group("year")), numbers));
    }

    /// In our own form: `§§ 123-129, 131-139`. A part is not printed beside its own paragraph, and widens no range
    /// (MIN-14).
    public static String print(List<ParagraphNumber> numbers) {
        TreeSet<ParagraphNumber> all = new TreeSet<>(numbers);
        Deque<Run> runs = new ArrayDeque<>();
        all.stream()
                .filter(number -> number.parent().filter(all::contains).isEmpty())
                .forEach(number -> add(number, runs));
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("Utan paragrafer finns inget omfång att skriva ut.");
        }
        boolean isOne = runs.size() == 1 && runs.getFirst().isOne();
        return runs.stream().map(Run::toString).collect(Collectors.joining(", ", isOne ? "§ " : "§§ ", ""));
    }

    private static void add(ParagraphNumber number, Deque<Run> runs) {
        Run last = runs.peekLast();
        if (last != null && last.endsJustBefore(number)) {
            runs.removeLast();
            runs.addLast(new Run(last.first(), number));
        } else {
            runs.addLast(new Run(number, number));
        }
    }

    private static Optional<List<ParagraphNumber>> read(String runs) {
        List<ParagraphNumber> numbers = new ArrayList<>();
        for (String printed : runs.split(",", -1)) {
            Optional<Run> run = Run.read(printed);
            if (run.isEmpty() || !numbers.isEmpty() && run.get().first().compareTo(numbers.getLast()) <= 0) {
                return Optional.empty();
            }
            run.get().numbers().forEach(numbers::add);
        }
        return Optional.of(numbers);
    }

    private static @Nullable Integer year(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        int year = Integer.parseInt(printed);
        if (year >= 100) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    /// Numbers that follow each other under one parent.
    private record Run(ParagraphNumber first, ParagraphNumber last) {

        static Optional<Run> read(String printed) {
            Matcher matcher = RUN.matcher(printed);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            ParagraphNumber first = new ParagraphNumber(matcher.group("first"));
            String last = matcher.group("last");
            return last == null
                    ? Optional.of(new Run(first, first))
                    : Optional.of(new Run(first, new ParagraphNumber(last))).filter(Run::isRange);
        }

        boolean isOne() {
            return first.equals(last);
        }

        boolean endsJustBefore(ParagraphNumber number) {
            return last.hasSameParentAs(number) && last.ordinal() + 1 == number.ordinal();
        }

        Stream<ParagraphNumber> numbers() {
            return IntStream.rangeClosed(first.ordinal(), last.ordinal()).mapToObj(first::sibling);
        }

        @Override
        public String toString() {
            return isOne() ? first.value() : first + "-" + last;
        }

        private boolean isRange() {
            return first.hasSameParentAs(last) && first.ordinal() < last.ordinal();
        }
    }
}
