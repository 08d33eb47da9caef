package se.kansli.kernel.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// Somebody was elected, with one of the names that the register has of that person.
///
/// @param servingOrder of a substitute; absent where none is decided (MTG-6)
@StoredAs("MandateGiven")
public record MandateGiven(
        BodyCode body,
        PersonId person,
        String name,
        MandateRole role,
        @Nullable String party,
        @Nullable Integer servingOrder,
        BoundedDay from,
        @Nullable DecisionReference electedBy)
        implements MandateEvent {

    @Override
    public LocalDate happenedOn() {
        return from.latest();
    }
}
