package se.kansli.query.followup;

import java.time.LocalDate;
import se.kansli.kernel.followup.AssignmentContested;
import se.kansli.kernel.organisation.BodyCode;

/// Who held that an assignment is not theirs, and why.
public record AssignmentContest(BodyCode by, String reason, LocalDate on) {

    static AssignmentContest of(AssignmentContested event) {
        return new AssignmentContest(event.by(), event.reason(), event.contestedOn());
    }
}
