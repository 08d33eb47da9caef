package se.kansli.command.persons;

import java.util.Optional;
import java.util.Set;
import se.kansli.command.Refusal;
import se.kansli.kernel.persons.PersonId;

/// The persons that have been entered, read from the log: a person just entered is found by the very next command. That
/// two have been merged is seen within seconds, on the node where it was done at once.
public interface KnownPersons {

    /// @param survivor for whom the person is taken, themselves unless merged
    /// @param names every spelling, the one first entered for the survivor first
    record KnownPerson(PersonId person, PersonId survivor, Set<String> names) {

        public String name() {
            return names.iterator().next();
        }
    }

    Optional<KnownPerson> find(PersonId person);

    /// The person for whom one that was entered is taken.
    PersonId survivorOf(PersonId person);

    static Refusal unknown(PersonId person) {
        return Refusal.invalid(
                "PERSON_UNKNOWN", "PER-1", "Det finns ingen person %s. För in personen först.".formatted(person));
    }
}
