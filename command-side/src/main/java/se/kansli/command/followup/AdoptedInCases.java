package se.kansli.command.followup;

import java.util.Optional;
import java.util.Set;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;

/// What has been adopted in a case.
public interface AdoptedInCases {

    /// The decisions that adopted or approved what the case is about; empty when there is no such case.
    Optional<Set<DecisionReference>> adoptions(CaseId caseId);
}
