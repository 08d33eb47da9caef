package se.kansli.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;

/// Tells what a nämnd has decided that others decide for it, from a day gone by or to come; the whole order anew.
@MayBeGivenBy({Role.ADMINISTRATOR, Role.NAMNDSEKRETERARE})
public record SetDelegationOrder(@TargetAggregateIdentifier BodyCode body, DelegationOrder order) implements Command {

    @Override
    public BodyCode authority() {
        return body;
    }
}
