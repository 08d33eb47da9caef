package se.kansli.kernel.sitting;

import org.jspecify.annotations.Nullable;

/// Somebody who attends, as the minutes will name them.
///
/// @param number counted from 1 within the meeting
/// @param servingOrder the substitute's place in the order in which substitutes are called in; absent for others
public record Attendee(
        int number,
        String name,
        AttendanceRole role,
        Presence presence,
        @Nullable String party,
        @Nullable Integer servingOrder) {}
