package se.kansli.command.persons;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// The one is the other, entered twice.
///
/// @param authority for which the one who finds it does so
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.REGISTRATOR})
public record MergePersons(BodyCode authority, PersonId person, PersonId into, String reason) implements Command {

    @TargetAggregateIdentifier
    public String register() {
        return Persons.STREAM;
    }
}
