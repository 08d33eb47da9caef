package se.kansli.command.preparation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.MemoReference;

/// Refused when something that has been on remiss is not among the documents and nobody says why (CON-18).
///
/// @param title absent for that of the case: the public one before another authority's body
/// @param recommendations in the order of their points, which are numbered from 1
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE})
public record MakeCaseReady(
        @TargetAggregateIdentifier CaseId caseId,
        BodyCode body,
        @Nullable String title,
        MemoReference memo,
        List<String> recommendations,
        List<Document> documents,
        @Nullable String missingReason)
        implements CaseCommand {

    /// @param version absent for the latest one
    public record Document(int recordNumber, @Nullable Integer version) {}
}
