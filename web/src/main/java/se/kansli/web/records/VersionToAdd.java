package se.kansli.web.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.records.AddRecordVersion;
import se.kansli.kernel.cases.CaseId;

/// @param change what differs from the version before
record VersionToAdd(
        @NotNull LocalDate date,
        @Nullable @Valid GivenFile file,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenAnnex> annexes,
        @NotBlank @Size(max = 2000) String change) {

    AddRecordVersion command(CaseId caseId, int recordNumber) {
        return new AddRecordVersion(
                caseId, recordNumber, date, GivenFile.referenceOf(file), GivenAnnex.annexesOf(annexes), change);
    }
}
