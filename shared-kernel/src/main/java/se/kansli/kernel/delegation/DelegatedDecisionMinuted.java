package se.kansli.kernel.delegation;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;

/// The decision got minutes of its own, since the nämnd is not told of it (MIN-8).
@StoredAs("DelegatedDecisionMinuted")
public record DelegatedDecisionMinuted(DelegatedDecisionId decision, LocalDate minutedOn)
        implements DelegatedDecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return minutedOn;
    }
}
