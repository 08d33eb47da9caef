package se.kansli.command.records;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;

/// Attaches an annex that the latest version of the record names and lacks; refused when it is there already.
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record AttachAnnex(
        @TargetAggregateIdentifier CaseId caseId, int recordNumber, AnnexPath path, FileReference file)
        implements CaseCommand {}
