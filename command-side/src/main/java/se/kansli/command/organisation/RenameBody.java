package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

@MayBeGivenBy(Role.ADMINISTRATOR)
public record RenameBody(@TargetAggregateIdentifier BodyCode body, String name, LocalDate renamedOn)
        implements Command {

    @Override
    public BodyCode authority() {
        return body;
    }
}
