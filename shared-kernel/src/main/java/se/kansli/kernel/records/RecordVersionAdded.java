package se.kansli.kernel.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// A later version of the record; the earlier ones stay readable.
@StoredAs("RecordVersionAdded")
public record RecordVersionAdded(
        CaseId caseId,
        int recordNumber,
        int version,
        LocalDate date,
        @Nullable FileReference file,
        List<Annex> annexes,
        String change)
        implements RecordEvent {

    public RecordVersionAdded {
        annexes = List.copyOf(annexes);
    }

    @Override
    public LocalDate happenedOn() {
        return date;
    }
}
