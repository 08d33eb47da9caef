package se.kansli.query.persons;

import java.util.List;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.questions.Question;

/// Asks who may be the same person, by how they are spelled.
public record FindSimilarPersons(PersonId person) implements Question<Persons, List<PersonEntry>> {

    @Override
    public List<PersonEntry> putTo(Persons finder) {
        return finder.similarTo(person);
    }
}
