package se.kansli.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Carries to the list that the nämnd was told at its meeting. Carried again, it changes nothing.
@MayBeGivenBy(Role.SYSTEM)
public record NoteDelegatedDecisionReported(DelegatedDecisionId decision, MeetingItem item, LocalDate reportedOn)
        implements Command {

    @TargetAggregateIdentifier
    public DelegationListId list() {
        return decision.list();
    }

    @Override
    public BodyCode authority() {
        return decision.authority();
    }
}
