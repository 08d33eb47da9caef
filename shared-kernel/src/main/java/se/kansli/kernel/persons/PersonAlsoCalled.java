package se.kansli.kernel.persons;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// Another spelling of the name, or another name; what was printed is kept (scenario B5).
@StoredAs("PersonAlsoCalled")
public record PersonAlsoCalled(PersonId person, String name, LocalDate notedOn) implements PersonEvent {

    @Override
    public LocalDate happenedOn() {
        return notedOn;
    }
}
