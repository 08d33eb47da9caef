package se.kansli.kernel.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;

/// Somebody who attends, as the minutes will name them.
///
/// @param number counted from 1 within the meeting
/// @param servingOrder the substitute's place in the order in which substitutes are called in; absent for others
/// @param person whose mandate it is, where the body's mandates are known; absent for one who is told of by name alone
/// @param servesFor of a substitute who serves from the moment of coming; absent where nobody told
public record Attendee(
        int number,
        String name,
        AttendanceRole role,
        Presence presence,
        @Nullable String party,
        @Nullable Integer servingOrder,
        @Nullable PersonId person,
        @Nullable ServedMember servesFor) {

    public Attendee servingFor(ServedMember member) {
        return new Attendee(number, name, role, presence, party, servingOrder, person, member);
    }
}
