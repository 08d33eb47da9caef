package se.kansli.command.persons;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// The one is not the other after all.
///
/// @param authority for which the one who finds it does so
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record SeparatePersons(BodyCode authority, PersonId person, String reason) implements Command {

    @TargetAggregateIdentifier
    public String register() {
        return Persons.STREAM;
    }
}
