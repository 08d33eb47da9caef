package se.kansli.kernel.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.DelegatedMatter;

/// What was decided in a case by delegation stands in the list of the nämnd.
///
/// @param appealReason why it can or cannot be appealed (MIN-7)
/// @param matter the point of the delegation order that was in force that day; absent when none was known
/// @param toBeReported whether the nämnd wants to be told of it (KL 6:40); it does unless its order says otherwise
@StoredAs("DelegatedDecisionListed")
public record DelegatedDecisionListed(
        DelegatedDecisionId decision,
        CaseId caseId,
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        @Nullable DelegatedMatter matter,
        boolean toBeReported)
        implements DelegatedDecisionEvent {

    @Override
    public LocalDate happenedOn() {
        return reference.date();
    }
}
