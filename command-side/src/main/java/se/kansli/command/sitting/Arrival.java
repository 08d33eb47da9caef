package se.kansli.command.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;

/// Somebody who attends.
///
/// @param servingOrder the place of a substitute in the order in which substitutes are called in
public record Arrival(
        String name,
        AttendanceRole role,
        Presence presence,
        @Nullable String party,
        @Nullable Integer servingOrder) {}
