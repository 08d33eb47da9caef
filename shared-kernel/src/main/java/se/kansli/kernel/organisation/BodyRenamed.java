package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

@StoredAs("BodyRenamed")
public record BodyRenamed(BodyCode body, String name, LocalDate renamedOn) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return renamedOn;
    }
}
