package se.kansli.kernel.records;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

@StoredAs("RecordSecrecyMarkRemoved")
public record RecordSecrecyMarkRemoved(CaseId caseId, int recordNumber, String reason, LocalDate removedOn)
        implements RecordEvent {

    @Override
    public LocalDate happenedOn() {
        return removedOn;
    }
}
