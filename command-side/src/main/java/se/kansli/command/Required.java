package se.kansli.command;

import java.time.LocalDate;

/// What every entry must have, whoever makes it: words where words are asked for, and dates that have come.
public final class Required {

    private Required() {}

    /// @param what the name of the field in the sentence: "Rubriken"
    public static void text(String rule, String what, String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("TEXT_MISSING", rule, what + " saknas: skriv något och försök igen.");
        }
    }

    /// @param what the name of the date in the sentence: "Beslutsdatum"
    public static void notAfter(String rule, String what, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw Refusal.invalid(
                    "DATE_IN_THE_FUTURE",
                    rule,
                    "%s %s har inte varit än: i dag är det %s.".formatted(what, date, today));
        }
    }
}
