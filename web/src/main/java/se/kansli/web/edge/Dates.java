package se.kansli.web.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Dates and instants as the edge reads them: four digits for the year, and days that the calendar has.
public final class Dates {

    static final String EXPECTED = "Ange ett datum som finns i kalendern, på formen 2021-08-20.";
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T.+");

    private Dates() {}

    /// Empty when the text is no such date.
    public static Optional<LocalDate> parse(String text) {
        return FORM.matcher(text).matches() ? read(text, LocalDate::parse) : Optional.empty();
    }

    /// Empty when the text is no such instant.
    static Optional<Instant> parseInstant(String text) {
        return INSTANT.matcher(text).matches() ? read(text, Instant::parse) : Optional.empty();
    }

    private static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
