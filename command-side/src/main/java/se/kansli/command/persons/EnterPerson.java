package se.kansli.command.persons;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// Answered with the person's id. Whoever has the same name may be another: nobody is taken for one that is known.
///
/// @param authority for which the one who enters does so
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record EnterPerson(BodyCode authority, String name) implements Command {

    @TargetAggregateIdentifier
    public String register() {
        return Persons.STREAM;
    }
}
