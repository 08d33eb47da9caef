package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissId;

@MayBeGivenBy({Role.SYSTEM, Role.REGISTRATOR})
public record ReceiveExtensionRequest(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        BodyCode remissinstans,
        LocalDate wantedDueOn,
        String reason,
        LocalDate askedOn)
        implements CaseCommand {}
