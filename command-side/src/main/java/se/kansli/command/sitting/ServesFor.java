package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;

/// The member for whom a substitute serves, told in one of the three ways.
///
/// @param attendee the number of a member who has attended
/// @param person the person of one who has not
/// @param name the name of one who has not
public record ServesFor(
        @Nullable Integer attendee,
        @Nullable PersonId person,
        @Nullable String name) {}
