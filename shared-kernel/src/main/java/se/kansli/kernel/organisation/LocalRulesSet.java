package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// These hold from a day, until others do; of two that hold from the same day the ones set last.
@StoredAs("LocalRulesSet")
public record LocalRulesSet(BodyCode body, LocalRules rules, LocalDate validFrom) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return validFrom;
    }
}
