package se.kansli.kernel.persons;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// Somebody has found that the two are one. Nothing is moved: whoever reads takes them for one for as long as it
/// stands.
@StoredAs("PersonMergedInto")
public record PersonMergedInto(PersonId person, PersonId into, String reason, LocalDate mergedOn)
        implements PersonEvent {

    @Override
    public LocalDate happenedOn() {
        return mergedOn;
    }
}
