package se.kansli.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

/// @param authority that keeps the minutes of the body: the nämnd, for an utskott of it
/// @param name as elected, one that the register has of the person; absent for the one entered first
/// @param servingOrder of a substitute; absent where none is decided
@MayBeGivenBy({Role.NAMNDSEKRETERARE, Role.ADMINISTRATOR})
public record GiveMandate(
        BodyCode authority,
        @TargetAggregateIdentifier BodyCode body,
        PersonId person,
        @Nullable String name,
        MandateRole role,
        @Nullable String party,
        @Nullable Integer servingOrder,
        BoundedDay from,
        @Nullable DecisionReference electedBy)
        implements Command {}
