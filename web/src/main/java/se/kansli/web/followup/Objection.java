package se.kansli.web.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.ContestAssignment;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// @param authority that contests; the one that gave the assignment unless said
record Objection(
        @Nullable BodyCode authority,
        @NotBlank @Size(max = 20_000) String reason) {

    ContestAssignment command(AssignmentId assignmentId) {
        return new ContestAssignment(assignmentId, authority == null ? assignmentId.authority() : authority, reason);
    }
}
