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

/// An assignment of a decision that was recorded by hand or imported, or that did not say who was to carry it out. What
/// has been given is refused (FUP-2).
///
/// @param assignmentId as source and point call it, or else the decision and its point
/// @param source told when the meeting is kept here, so that its point is not given twice
@MayBeGivenBy(Role.NAMNDSEKRETERARE)
public record GiveAssignment(
        @TargetAggregateIdentifier AssignmentId assignmentId,
        DecisionReference decision,
        int point,
        @Nullable MeetingItem source,
        @Nullable CaseId caseId,
        String wording,
        Task task)
        implements AssignmentCommand {}
