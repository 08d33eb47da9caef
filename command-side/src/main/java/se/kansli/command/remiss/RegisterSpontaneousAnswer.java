package se.kansli.command.remiss;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.RemissId;

/// Views that nobody asked for (CON-19); answers with the record's number.
@MayBeGivenBy(Role.REGISTRATOR)
public record RegisterSpontaneousAnswer(
        @TargetAggregateIdentifier CaseId caseId,
        RemissId remissId,
        Party from,
        String text,
        @Nullable FileReference file,
        LocalDate receivedOn)
        implements CaseCommand {}
