package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CloseReason;

/// Refused while a remiss of the case still waits for answers, or while a remiss that the case answers is unanswered.
@MayBeGivenBy(Role.REGISTRATOR)
public record CloseCase(
        @TargetAggregateIdentifier CaseId caseId,
        CloseReason reason,
        @Nullable String note) implements CaseCommand {}
