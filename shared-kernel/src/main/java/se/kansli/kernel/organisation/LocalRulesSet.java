package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// These hold from a day, until others do.
@StoredAs(value = "LocalRulesSet", revision = "2")
public record LocalRulesSet(BodyCode body, LocalRules rules, LocalDate validFrom) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return validFrom;
    }
}
