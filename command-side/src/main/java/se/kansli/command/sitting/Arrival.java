package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;

/// Somebody who attends.
///
/// @param name may be left out for a person: it is then the one under which the mandate was given
/// @param party may be left out for a person who holds a mandate
/// @param servingOrder the place of a substitute in the order in which substitutes are called in; that of the mandate
/// for a person who holds one
/// @param person absent for one who is told of by name alone
/// @param servesFor of a serving substitute; absent where nobody tells
public record Arrival(
        @Nullable String name,
        AttendanceRole role,
        Presence presence,
        @Nullable String party,
        @Nullable Integer servingOrder,
        @Nullable PersonId person,
        @Nullable ServesFor servesFor) {}
