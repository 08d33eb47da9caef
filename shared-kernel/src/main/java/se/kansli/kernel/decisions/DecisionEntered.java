package se.kansli.kernel.decisions;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// What a body decided in a meeting that is kept here is entered in the case, point by point.
@StoredAs(value = "DecisionEntered", revision = "3")
public record DecisionEntered(
        CaseId caseId, DecisionReference reference, MeetingItem source, List<DecisionPoint> points)
        implements DecisionEvent {

    public DecisionEntered {
        points = List.copyOf(points);
    }

    @Override
    public LocalDate happenedOn() {
        return reference.date();
    }
}
