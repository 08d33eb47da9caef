package se.kansli.web.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.ReportAssignment;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// @param authority that tells; the one that gave the assignment unless said
/// @param nextDueOn of what comes back
record ProgressReport(
        @Nullable BodyCode authority,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull LocalDate on,
        @Nullable LocalDate nextDueOn) {

    ReportAssignment command(AssignmentId assignmentId) {
        return new ReportAssignment(
                assignmentId, authority == null ? assignmentId.authority() : authority, text, on, nextDueOn);
    }
}
