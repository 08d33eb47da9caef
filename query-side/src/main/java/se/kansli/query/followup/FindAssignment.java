package se.kansli.query.followup;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks for one assignment with its reports.
public record FindAssignment(BodyCode reader, AssignmentId assignmentId, LocalDate today)
        implements Question<Assignments, Optional<AssignmentEntry>> {

    @Override
    public Optional<AssignmentEntry> putTo(Assignments finder) {
        return finder.find(reader, assignmentId, today);
    }
}
