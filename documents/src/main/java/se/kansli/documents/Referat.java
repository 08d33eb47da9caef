package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;

/// The minutes of a Danish body; its decisions come before what they are about.
///
/// @param absent with Fravær, from the whole meeting
/// @param draft whether it may still change; then each page says so
public record Referat(
        Sitting sitting,
        List<Attendee> present,
        List<Attendee> absent,
        List<Punkt> items,
        List<Signature> signatures,
        boolean draft)
        implements Document {

    public Referat {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
    }

    @Override
    public String title() {
        return "Referat, " + sitting.body() + " " + sitting.isoDays();
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    @Override
    public LocalDate dated() {
        return sitting.lastDay();
    }
}
