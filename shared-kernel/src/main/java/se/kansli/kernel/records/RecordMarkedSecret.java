package se.kansli.kernel.records;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;

@StoredAs("RecordMarkedSecret")
public record RecordMarkedSecret(CaseId caseId, int recordNumber, SecrecyGround ground, LocalDate markedOn)
        implements RecordEvent {

    @Override
    public LocalDate happenedOn() {
        return markedOn;
    }
}
