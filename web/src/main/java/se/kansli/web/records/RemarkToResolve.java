package se.kansli.web.records;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.records.ResolveRemark;
import se.kansli.kernel.cases.CaseId;

/// What holds instead of the doubt.
///
/// @param settled the suggestion, what was printed after all, or something else
record RemarkToResolve(
        @NotBlank @Size(max = 500) String settled,
        @Nullable @Size(max = 2000) String note) {

    ResolveRemark command(CaseId caseId, int recordNumber, int remarkNumber) {
        return new ResolveRemark(caseId, recordNumber, remarkNumber, settled, note);
    }
}
