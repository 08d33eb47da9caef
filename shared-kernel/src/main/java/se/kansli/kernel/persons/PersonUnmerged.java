package se.kansli.kernel.persons;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The two are two after all.
@StoredAs("PersonUnmerged")
public record PersonUnmerged(PersonId person, PersonId from, String reason, LocalDate unmergedOn)
        implements PersonEvent {

    @Override
    public LocalDate happenedOn() {
        return unmergedOn;
    }
}
