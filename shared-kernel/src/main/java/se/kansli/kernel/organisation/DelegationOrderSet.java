package se.kansli.kernel.organisation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The order holds from its day, until another one does.
@StoredAs("DelegationOrderSet")
public record DelegationOrderSet(BodyCode body, DelegationOrder order) implements OrganisationEvent {

    @Override
    public LocalDate happenedOn() {
        return order.validFrom();
    }
}
