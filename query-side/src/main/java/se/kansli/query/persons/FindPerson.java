package se.kansli.query.persons;

import java.util.Optional;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.questions.Question;

/// Asks for one person, or for the one with whom that person was merged.
public record FindPerson(PersonId person) implements Question<Persons, Optional<PersonEntry>> {

    @Override
    public Optional<PersonEntry> putTo(Persons finder) {
        return finder.find(person);
    }
}
