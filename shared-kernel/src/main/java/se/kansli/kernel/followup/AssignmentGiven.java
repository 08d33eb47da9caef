package se.kansli.kernel.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A body has given somebody something to do. The wording is verbatim.
///
/// @param point of the decision, counted from 1
/// @param source absent when the meeting is not kept here
/// @param caseId that the decision was about; absent when it was about none
@StoredAs("AssignmentGiven")
public record AssignmentGiven(
        AssignmentId assignmentId,
        DecisionReference decision,
        int point,
        @Nullable MeetingItem source,
        @Nullable CaseId caseId,
        String wording,
        Task task)
        implements AssignmentEvent {

    @Override
    public LocalDate happenedOn() {
        return decision.date();
    }
}
