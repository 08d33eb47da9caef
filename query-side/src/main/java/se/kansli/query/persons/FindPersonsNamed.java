package se.kansli.query.persons;

import java.util.List;
import se.kansli.query.questions.Question;

/// Asks for those who have the text in any of their names.
public record FindPersonsNamed(String text) implements Question<Persons, List<PersonEntry>> {

    @Override
    public List<PersonEntry> putTo(Persons finder) {
        return finder.named(text);
    }
}
