package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// The body decided to abstain from giving an opinion.
@StoredAs("DeclineDecided")
public record DeclineDecided(CaseId caseId, DecisionReference decision, String reason) implements YttrandeEvent {

    @Override
    public LocalDate happenedOn() {
        return decision.date();
    }
}
