package se.kansli.kernel.decisions;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;

/// What can happen to the decisions of a case.
public sealed interface DecisionEvent extends DomainEvent
        permits DecisionTaken, DecisionEntered, ParagraphApproved, ParagraphCorrected, ParagraphFiled {

    CaseId caseId();
}
