package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The body takes no new cases from this date; what it did stays.
@StoredAs("BodyDissolved")
public record BodyDissolved(BodyCode body, String reason, LocalDate dissolvedOn) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return dissolvedOn;
    }
}
