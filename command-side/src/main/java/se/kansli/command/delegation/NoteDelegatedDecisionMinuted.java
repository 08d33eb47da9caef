package se.kansli.command.delegation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.organisation.BodyCode;

/// Carries to the list that the decision has minutes of its own (MIN-8). Carried again, it changes nothing.
@MayBeGivenBy(Role.SYSTEM)
public record NoteDelegatedDecisionMinuted(DelegatedDecisionId decision, LocalDate minutedOn) implements Command {

    @TargetAggregateIdentifier
    public DelegationListId list() {
        return decision.list();
    }

    @Override
    public BodyCode authority() {
        return decision.authority();
    }
}
