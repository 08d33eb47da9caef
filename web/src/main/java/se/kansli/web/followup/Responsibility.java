package se.kansli.web.followup;

import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.AcceptAssignment;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// @param authority that takes the assignment on; the one that gave it unless said
record Responsibility(@Nullable BodyCode authority) {

    AcceptAssignment command(AssignmentId assignmentId) {
        return new AcceptAssignment(assignmentId, authority == null ? assignmentId.authority() : authority);
    }
}
