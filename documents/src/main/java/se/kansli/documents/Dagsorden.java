package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;

/// The agenda of a Danish body.
public record Dagsorden(Sitting sitting, LocalDate sentOn, List<String> members, List<Punkt> items)
        implements Document {

    public Dagsorden {
        members = List.copyOf(members);
        items = List.copyOf(items);
    }

    @Override
    public String title() {
        return "Dagsorden, " + sitting.body() + " " + sitting.isoDays();
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    @Override
    public LocalDate dated() {
        return sentOn;
    }
}
