package se.kansli.kernel.records;

import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;

/// Everything that can happen to a record.
public sealed interface RecordEvent extends DomainEvent
        permits RecordRegistered,
                RecordVersionAdded,
                AnnexAttached,
                RecordMarkedSecret,
                RecordSecrecyMarkRemoved,
                ExtractIdentified,
                RemarkMade,
                RemarkResolved {

    CaseId caseId();

    /// Counted from 1 within the case.
    int recordNumber();
}
