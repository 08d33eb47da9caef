package se.kansli.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;

/// A body exists from a date, with the rules it runs under. An utskott is part of its nämnd.
@StoredAs("BodyEstablished")
public record BodyEstablished(
        BodyCode body,
        String name,
        RuleProfile profile,
        @Nullable BodyCode partOf,
        LocalDate establishedOn) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return establishedOn;
    }
}
