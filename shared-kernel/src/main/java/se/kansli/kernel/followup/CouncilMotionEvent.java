package se.kansli.kernel.followup;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;

/// What can happen to a motion or a citizens' proposal, beside what happens to its case.
public sealed interface CouncilMotionEvent extends DomainEvent permits CouncilMotionRaised, CouncilMotionReported {

    CaseId caseId();
}
