package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

@MayBeGivenBy(Role.SYSTEM)
public record AcknowledgeRemiss(
        @TargetAggregateIdentifier CaseId caseId, RemissId remissId, BodyCode remissinstans, CaseReference theirNumber)
        implements CaseCommand {}
