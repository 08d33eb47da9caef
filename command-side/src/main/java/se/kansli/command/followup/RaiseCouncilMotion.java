package se.kansli.command.followup;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

/// A motion or a citizens' proposal was raised in fullmäktige; its year begins (FUP-1).
///
/// @param movers empty when the one from whom the case came is the only one
@MayBeGivenBy({Role.REGISTRATOR, Role.NAMNDSEKRETERARE})
public record RaiseCouncilMotion(
        @TargetAggregateIdentifier CaseId caseId, BodyCode raisedIn, List<String> movers, LocalDate raisedOn)
        implements CaseCommand {

    public RaiseCouncilMotion {
        movers = List.copyOf(movers);
    }
}
