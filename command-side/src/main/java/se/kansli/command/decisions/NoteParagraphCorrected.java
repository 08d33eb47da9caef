package se.kansli.command.decisions;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Tells a case what was found wrong in the approved minutes in which a body handled it (MIN-13). Told again, it
/// changes nothing.
///
/// @param correction its number within the minutes
/// @param oldText absent when something is left out in the minutes
/// @param by who found that the minutes are wrong
@MayBeGivenBy(Role.SYSTEM)
public record NoteParagraphCorrected(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference reference,
        MeetingItem source,
        int correction,
        @Nullable String oldText,
        String newText,
        String reason,
        String by,
        LocalDate correctedOn)
        implements CaseCommand {}
