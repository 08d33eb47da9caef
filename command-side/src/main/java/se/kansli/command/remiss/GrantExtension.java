package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

@MayBeGivenBy(Role.HANDLAGGARE)
public record GrantExtension(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        LocalDate newDueOn,
        String grantedBy,
        String reason)
        implements CaseCommand {}
