package se.kansli.kernel.mandates;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param until the first day on which it is not held any more
@StoredAs("MandateEnded")
public record MandateEnded(BodyCode body, PersonId person, MandateRole role, BoundedDay until, String reason)
        implements MandateEvent {

    @Override
    public LocalDate happenedOn() {
        return until.latest();
    }
}
