package se.kansli.web.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.RevokeAssignment;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.web.decisions.GivenReference;

record Revocation(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid GivenReference decision) {

    RevokeAssignment command(AssignmentId assignmentId) {
        return new RevokeAssignment(assignmentId, reason, decision == null ? null : decision.reference("decision"));
    }
}
