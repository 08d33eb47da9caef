package se.kansli.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority that keeps the minutes of the body: the nämnd, for an utskott of it
/// @param until the first day on which it is not held any more
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ADMINISTRATOR})
public record EndMandate(
        BodyCode authority,
        @TargetAggregateIdentifier BodyCode body,
        PersonId person,
        MandateRole role,
        BoundedDay until,
        String reason)
        implements Command {}
