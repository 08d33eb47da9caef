package se.kansli.command.remiss;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.Stance;

@MayBeGivenBy(Role.HANDLAGGARE)
public record CodeRemissvar(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        Stance overall,
        List<CodedPoint> points)
        implements CaseCommand {}
