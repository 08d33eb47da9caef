package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.FileReference;

/// Writes the next version of the memo; answers with its number. A memo dated after the due date is accepted and
/// marked (CON-7).
@MayBeGivenBy(Role.HANDLAGGARE)
public record WriteTjansteskrivelse(
        @TargetAggregateIdentifier CaseId caseId,
        LocalDate datedOn,
        List<String> signedBy,
        String proposal,
        String yttrande,
        @Nullable FileReference file)
        implements CaseCommand {}
