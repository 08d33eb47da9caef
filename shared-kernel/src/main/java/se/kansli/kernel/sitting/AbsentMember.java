package se.kansli.kernel.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;

/// A member who is not there, as elected.
public record AbsentMember(
        PersonId person, String name, @Nullable String party) {

    public boolean names(Attendee one) {
        return one.person() == null ? name.equalsIgnoreCase(one.name()) : person.equals(one.person());
    }
}
