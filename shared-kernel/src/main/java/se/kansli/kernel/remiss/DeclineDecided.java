package se.kansli.kernel.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// The body decided to abstain from giving an opinion.
///
/// @param whyDelegable why that is not about goals, direction, scope or quality (CON-11); absent when the body decided
/// itself
@StoredAs("DeclineDecided")
public record DeclineDecided(
        CaseId caseId,
        DecisionReference decision,
        String reason,
        @Nullable String whyDelegable) implements YttrandeEvent {

    @Override
    public LocalDate happenedOn() {
        return decision.date();
    }
}
