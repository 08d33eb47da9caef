package se.kansli.kernel.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;

/// A person said what holds.
///
/// @param settled what holds: the suggestion, what was printed after all, or something else
@StoredAs("RemarkResolved")
public record RemarkResolved(
        CaseId caseId,
        int recordNumber,
        int remarkNumber,
        String settled,
        @Nullable String note,
        LocalDate resolvedOn) implements RecordEvent {

    @Override
    public LocalDate happenedOn() {
        return resolvedOn;
    }
}
