package se.kansli.command.persons;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// The person is also called so.
///
/// @param authority for which the one who notes it does so
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record NotePersonsName(BodyCode authority, PersonId person, String name) implements Command {

    @TargetAggregateIdentifier
    public String register() {
        return Persons.STREAM;
    }
}
