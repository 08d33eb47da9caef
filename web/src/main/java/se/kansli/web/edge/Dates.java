package se.kansli.web.edge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as the edge reads them: four digits for the year, and days that the calendar has.
public final class Dates {

    static final String EXPECTED = "Ange ett datum som finns i kalendern, på formen 2021-08-20.";
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private Dates() {}

    /// Empty when the text is no such date.
    public static Optional<LocalDate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
