package se.kansli.query.followup;

import java.time.LocalDate;

/// An assignment as it stands on a day.
///
/// @param overdue whether its day has passed while it is open
public record AssignmentEntry(AssignmentView assignment, boolean overdue) {

    static AssignmentEntry of(AssignmentView assignment, LocalDate today) {
        return new AssignmentEntry(assignment, assignment.isOverdueOn(today));
    }
}
