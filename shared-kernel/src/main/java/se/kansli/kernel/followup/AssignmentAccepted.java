package se.kansli.kernel.followup;

import java.time.LocalDate;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.organisation.BodyCode;

/// Those who are to carry it out take it on, and with that take back what they held against it.
///
/// @param by the authority that answers for it
@StoredAs("AssignmentAccepted")
public record AssignmentAccepted(AssignmentId assignmentId, BodyCode by, LocalDate acceptedOn)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return acceptedOn;
    }
}
