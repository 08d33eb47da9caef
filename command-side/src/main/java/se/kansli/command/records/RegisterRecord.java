package se.kansli.command.records;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;

/// Answers with the record's number within the case.
///
/// @param counterpart required for what came in or went out (REG-3)
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record RegisterRecord(
        @TargetAggregateIdentifier CaseId caseId,
        RecordKind kind,
        LocalDate date,
        @Nullable Party counterpart,
        String title,
        String publicTitle,
        @Nullable FileReference file,
        List<Annex> annexes,
        @Nullable SecrecyGround secrecy)
        implements CaseCommand {}
