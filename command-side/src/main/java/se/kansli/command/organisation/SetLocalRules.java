package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;

/// @param validFrom the first day on which they hold, gone by or to come
@MayBeGivenBy(Role.ADMINISTRATOR)
public record SetLocalRules(@TargetAggregateIdentifier BodyCode body, LocalRules rules, LocalDate validFrom)
        implements Command {

    @Override
    public BodyCode authority() {
        return body;
    }
}
