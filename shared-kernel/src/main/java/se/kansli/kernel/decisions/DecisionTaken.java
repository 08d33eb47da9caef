package se.kansli.kernel.decisions;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// A body or its delegate decided. The wording is verbatim.
///
/// @param appealReason why the decision can or cannot be appealed (KL 13:2)
@StoredAs("DecisionTaken")
public record DecisionTaken(
        CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason)
        implements DecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return reference.date();
    }
}
