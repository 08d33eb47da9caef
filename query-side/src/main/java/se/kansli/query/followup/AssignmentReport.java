package se.kansli.query.followup;

import java.time.LocalDate;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.organisation.BodyCode;

/// How far an assignment had come on a day.
public record AssignmentReport(BodyCode by, String text, LocalDate on) {

    static AssignmentReport of(AssignmentReported event) {
        return new AssignmentReport(event.by(), event.text(), event.reportedOn());
    }
}
