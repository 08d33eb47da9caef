package se.kansli.command.followup;

import se.kansli.command.Command;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;

/// A command to one assignment. The authority whose body gave it is the one whose business it is.
public interface AssignmentCommand extends Command {

    AssignmentId assignmentId();

    @Override
    default BodyCode authority() {
        return assignmentId().authority();
    }
}
