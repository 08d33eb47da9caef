package se.kansli.query.persons;

import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.persons.PersonId;

/// A person, with all that was entered under other numbers and has been found to be the same one.
///
/// @param alsoCalled every other spelling
/// @param merged the other numbers
public record PersonEntry(PersonId person, String name, List<String> alsoCalled, List<PersonId> merged) {

    public PersonEntry {
        alsoCalled = List.copyOf(alsoCalled);
        merged = List.copyOf(merged);
    }

    static PersonEntry of(PersonView one, List<PersonView> merged) {
        return new PersonEntry(
                one.person(),
                one.name(),
                Stream.concat(one.names(), merged.stream().flatMap(PersonView::names))
                        .distinct()
                        .skip(1)
                        .toList(),
                merged.stream().map(PersonView::person).toList());
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), alsoCalled.stream());
    }
}
