package se.kansli.command.followup;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

/// Fullmäktige was told that a motion or a citizens' proposal is not decided yet, as often as somebody likes (FUP-1).
///
/// @param findings what has come to light so far (KL 5:35)
@MayBeGivenBy({Role.REGISTRATOR, Role.NAMNDSEKRETERARE})
public record ReportCouncilMotion(@TargetAggregateIdentifier CaseId caseId, LocalDate reportedOn, String findings)
        implements CaseCommand {}
