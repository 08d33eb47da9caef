package se.kansli.command.records;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

/// A doubt is settled by a person, never by automation (REM-1).
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record ResolveRemark(
        @TargetAggregateIdentifier CaseId caseId,
        int recordNumber,
        int remarkNumber,
        String settled,
        @Nullable String note)
        implements CaseCommand {}
