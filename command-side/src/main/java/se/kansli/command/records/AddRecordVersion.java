package se.kansli.command.records;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;

/// Answers with the version, counted from 1 for the record as it was registered.
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record AddRecordVersion(
        @TargetAggregateIdentifier CaseId caseId,
        int recordNumber,
        LocalDate date,
        @Nullable FileReference file,
        List<Annex> annexes,
        String change)
        implements CaseCommand {}
