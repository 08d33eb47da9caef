package se.kansli.command.remiss;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;

/// Sends the adopted answer to the one who asked; answers with the record's number. Refused until a decision has
/// adopted it (CON-8), and until the paragraph of a meeting kept here is approved unless somebody says why it does not
/// wait (CON-10).
///
/// @param beforeApproval why it does not wait; kept only where there is something to wait for
@MayBeGivenBy({Role.HANDLAGGARE, Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record DispatchRemissvar(
        @TargetAggregateIdentifier CaseId caseId, @Nullable String beforeApproval) implements CaseCommand {}
