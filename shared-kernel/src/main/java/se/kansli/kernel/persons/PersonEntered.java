package se.kansli.kernel.persons;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The number is the next one, and no other person ever gets it.
@StoredAs("PersonEntered")
public record PersonEntered(PersonId person, String name, LocalDate enteredOn) implements PersonEvent {

    @Override
    public LocalDate happenedOn() {
        return enteredOn;
    }
}
