package se.kansli.command.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;

/// Linking the same case in the same way twice changes nothing.
@MayBeGivenBy({Role.REGISTRATOR, Role.HANDLAGGARE, Role.SYSTEM})
public record LinkCase(
        @TargetAggregateIdentifier CaseId caseId,
        CaseReference other,
        LinkKind kind,
        @Nullable String note) implements CaseCommand {}
