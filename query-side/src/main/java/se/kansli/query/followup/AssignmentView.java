package se.kansli.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.followup.AssignmentReported;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// An assignment, as far as it has come.
///
/// @param point of the decision that gave it
/// @param source absent when the meeting is not kept here
/// @param caseId that the decision was about
/// @param dueOn the day said last; absent when none is
/// @param contest absent unless somebody held that it is not theirs, even if they took that back
/// @param cases that sprang from it
/// @param end absent while it is open
/// @param version the one that If-Match takes
public record AssignmentView(
        AssignmentId assignmentId,
        DecisionReference decision,
        int point,
        @Nullable MeetingItem source,
        @Nullable CaseId caseId,
        String wording,
        Task task,
        @Nullable LocalDate dueOn,
        AssignmentState state,
        @Nullable AssignmentContest contest,
        List<AssignmentReport> reports,
        List<CaseId> cases,
        @Nullable AssignmentEnd end,
        long version) {

    public AssignmentView {
        reports = List.copyOf(reports);
        cases = List.copyOf(cases);
    }

    static AssignmentView of(AssignmentGiven given, long version) {
        return new AssignmentView(
                given.assignmentId(),
                given.decision(),
                given.point(),
                given.source(),
                given.caseId(),
                given.wording(),
                given.task(),
                given.task().dueOn(),
                AssignmentState.GIVEN,
                null,
                List.of(),
                List.of(),
                null,
                version);
    }

    /// What goes on without an end is never overdue.
    boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && task.time() != TaskTime.ONGOING && dueOn != null && day.isAfter(dueOn);
    }

    /// The authorities whose business it is: the one that gave it, and those that were given it.
    Stream<BodyCode> authorities() {
        return Stream.concat(
                        Stream.of(assignmentId.authority()),
                        task.everybody().map(Responsible::body).flatMap(Stream::ofNullable))
                .distinct();
    }

    AssignmentView in(AssignmentState newState, long newVersion) {
        return with(dueOn, newState, contest, reports, cases, end, newVersion);
    }

    AssignmentView with(AssignmentContest newContest, long newVersion) {
        return with(dueOn, AssignmentState.CONTESTED, newContest, reports, cases, end, newVersion);
    }

    AssignmentView with(AssignmentReported reported, long newVersion) {
        LocalDate next = reported.nextDueOn() == null ? dueOn : reported.nextDueOn();
        return with(next, state, contest, added(reports, AssignmentReport.of(reported)), cases, end, newVersion);
    }

    AssignmentView with(CaseId sprung, long newVersion) {
        return with(dueOn, state, contest, reports, added(cases, sprung), end, newVersion);
    }

    AssignmentView ended(AssignmentState how, AssignmentEnd newEnd, long newVersion) {
        return with(dueOn, how, contest, reports, cases, newEnd, newVersion);
    }

    private AssignmentView with(
            @Nullable LocalDate newDueOn,
            AssignmentState newState,
            @Nullable AssignmentContest newContest,
            List<AssignmentReport> newReports,
            List<CaseId> newCases,
            @Nullable AssignmentEnd newEnd,
            long newVersion) {
        return new AssignmentView(
                assignmentId,
                decision,
                point,
                source,
                caseId,
                wording,
                task,
                newDueOn,
                newState,
                newContest,
                newReports,
                newCases,
                newEnd,
                newVersion);
    }

    private static <T> List<T> added(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
