package se.kansli.command.decisions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Tells a case that the minutes in which a body handled it are approved. Told again, or of what was approved at once,
/// it changes nothing.
///
/// @param daysLate 0 when in time
@MayBeGivenBy(Role.SYSTEM)
public record NoteParagraphApproved(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference reference,
        MeetingItem source,
        int daysLate,
        LocalDate approvedOn)
        implements CaseCommand {}
