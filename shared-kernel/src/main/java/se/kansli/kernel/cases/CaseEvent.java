package se.kansli.kernel.cases;

import se.kansli.kernel.DomainEvent;

/// Everything that can happen to a case as such; its records, remisser and decisions have packages of their own.
public sealed interface CaseEvent extends DomainEvent
        permits CaseRegistered,
                CaseReceivedByTransfer,
                OfficerAssigned,
                CaseTitleChanged,
                CaseLinked,
                CaseMarkedSecret,
                CaseSecrecyMarkRemoved,
                CaseClosed,
                CaseReopened,
                CaseTransferred {

    CaseId caseId();
}
