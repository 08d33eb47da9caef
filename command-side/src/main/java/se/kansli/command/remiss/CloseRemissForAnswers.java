package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.remiss.RemissId;

@MayBeGivenBy(Role.HANDLAGGARE)
public record CloseRemissForAnswers(
        @TargetAggregateIdentifier CaseId caseId, RemissId remissId) implements CaseCommand {}
