package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The municipality's list of bodies grew by one; kept in one stream so that "samtliga nämnder" can be resolved.
@StoredAs("BodyEnlisted")
public record BodyEnlisted(BodyCode body, RuleProfile profile, LocalDate enlistedOn) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return enlistedOn;
    }
}
