package se.kansli.kernel.preparation;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// Everything that can happen to a case on its way to a body.
public sealed interface PreparationEvent extends DomainEvent
        permits CaseMadeReady, CaseTakenBack, CaseOnAgenda, CaseOffAgenda, CaseHandled, CaseForwarded {

    CaseId caseId();

    /// The body that is to decide.
    BodyCode body();
}
