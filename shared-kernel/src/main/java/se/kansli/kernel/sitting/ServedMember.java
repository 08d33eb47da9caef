package se.kansli.kernel.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;

/// The member whose place a substitute takes (MTG-6).
///
/// @param attendee the number of the member; absent when the member had not come so far
/// @param person absent where only the name is known
public record ServedMember(
        String name,
        @Nullable String party,
        @Nullable Integer attendee,
        @Nullable PersonId person) {

    public static ServedMember of(Attendee member) {
        return new ServedMember(member.name(), member.party(), member.number(), member.person());
    }

    public boolean names(Attendee one) {
        return isSame(of(one));
    }

    public boolean isSame(ServedMember other) {
        if (attendee != null && other.attendee != null) {
            return attendee.equals(other.attendee);
        }
        return person == null || other.person == null ? name.equalsIgnoreCase(other.name) : person.equals(other.person);
    }
}
