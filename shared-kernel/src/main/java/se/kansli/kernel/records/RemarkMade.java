package se.kansli.kernel.records;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// Something printed is doubtful. It stays as it was printed, and the remark (anmärkning) is open until a person
/// resolves it (REM-1).
///
/// @param remarkNumber counted from 1 within the record
@StoredAs("RemarkMade")
public record RemarkMade(
        CaseId caseId,
        int recordNumber,
        int remarkNumber,
        DocumentPlace place,
        RemarkCode code,
        String printed,
        String suggested,
        LocalDate madeOn)
        implements RecordEvent {

    @Override
    public LocalDate happenedOn() {
        return madeOn;
    }
}
