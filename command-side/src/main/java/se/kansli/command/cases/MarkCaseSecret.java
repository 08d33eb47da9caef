package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;

/// The mark names the rule that covers the case, or it is refused (REG-5).
@MayBeGivenBy(Role.REGISTRATOR)
public record MarkCaseSecret(@TargetAggregateIdentifier CaseId caseId, SecrecyGround ground) implements CaseCommand {}
