package se.kansli.kernel.records;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// An annex that the document names was found and attached.
@StoredAs("AnnexAttached")
public record AnnexAttached(
        CaseId caseId, int recordNumber, int version, AnnexPath path, FileReference file, LocalDate attachedOn)
        implements RecordEvent {

    @Override
    public LocalDate happenedOn() {
        return attachedOn;
    }
}
