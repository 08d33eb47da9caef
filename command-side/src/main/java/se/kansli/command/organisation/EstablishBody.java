package se.kansli.command.organisation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

@MayBeGivenBy(Role.ADMINISTRATOR)
public record EstablishBody(
        BodyCode body,
        String name,
        RuleProfile profile,
        @Nullable BodyCode partOf,
        LocalDate establishedOn) implements Command {

    /// The one stream that lists all bodies.
    @TargetAggregateIdentifier
    public String organisation() {
        return Organisation.STREAM;
    }

    @Override
    public BodyCode authority() {
        return body;
    }
}
