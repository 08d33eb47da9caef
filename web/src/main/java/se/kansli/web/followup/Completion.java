package se.kansli.web.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.FinishAssignment;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.web.decisions.GivenReference;

record Completion(@NotNull LocalDate on, @Nullable @Valid GivenReference decision) {

    FinishAssignment command(AssignmentId assignmentId) {
        return new FinishAssignment(assignmentId, on, decision == null ? null : decision.reference("decision"));
    }
}
