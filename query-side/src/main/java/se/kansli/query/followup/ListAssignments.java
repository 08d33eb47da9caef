package se.kansli.query.followup;

import java.time.LocalDate;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the assignments that an authority has given or been given.
public record ListAssignments(BodyCode reader, AssignmentQuery query, LocalDate today)
        implements Question<Assignments, Page<AssignmentEntry>> {

    @Override
    public Page<AssignmentEntry> putTo(Assignments finder) {
        return finder.list(reader, query, today);
    }
}
