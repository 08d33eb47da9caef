package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

@MayBeGivenBy(Role.ADMINISTRATOR)
public record DissolveBody(@TargetAggregateIdentifier BodyCode body, String reason, LocalDate dissolvedOn)
        implements Command {

    @Override
    public BodyCode authority() {
        return body;
    }
}
