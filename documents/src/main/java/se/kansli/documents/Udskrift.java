package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;

/// One item copied from Danish minutes. It says itself that it is no proof that all have signed them (MIN-11).
public record Udskrift(Sitting sitting, Punkt item, List<Signature> signatures, LocalDate issuedOn)
        implements Document {

    public Udskrift {
        signatures = List.copyOf(signatures);
    }

    @Override
    public String title() {
        return "Udskrift af referat, " + sitting.body() + " " + sitting.isoDays() + " Punkt " + item.number();
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    @Override
    public LocalDate dated() {
        return issuedOn;
    }
}
