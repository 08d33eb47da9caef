package se.kansli.command.followup;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Carries on what a meeting gave somebody to do. Carrying the same point twice changes nothing.
@MayBeGivenBy(Role.SYSTEM)
public record EnterAssignment(
        MeetingItem source,
        int point,
        DecisionReference decision,
        @Nullable CaseId caseId,
        String wording,
        Task task) implements AssignmentCommand {

    @Override
    @TargetAggregateIdentifier
    public AssignmentId assignmentId() {
        return AssignmentId.of(source, point);
    }
}
