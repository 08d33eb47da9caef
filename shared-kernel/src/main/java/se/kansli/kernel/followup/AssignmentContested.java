package se.kansli.kernel.followup;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.organisation.BodyCode;

/// Those who are to carry it out hold that it is not theirs (FUP-2).
///
/// @param by the authority that does
@StoredAs("AssignmentContested")
public record AssignmentContested(AssignmentId assignmentId, BodyCode by, String reason, LocalDate contestedOn)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return contestedOn;
    }
}
