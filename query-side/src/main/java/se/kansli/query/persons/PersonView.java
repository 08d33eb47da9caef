package se.kansli.query.persons;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonId;

/// A person as entered.
///
/// @param mergedInto the person for whom this one is taken instead
public record PersonView(
        PersonId person,
        String name,
        List<String> alsoCalled,
        @Nullable PersonId mergedInto) {

    public PersonView {
        alsoCalled = List.copyOf(alsoCalled);
    }

    PersonView alsoCalled(String other) {
        return new PersonView(
                person,
                name,
                Stream.concat(alsoCalled.stream(), Stream.of(other)).toList(),
                mergedInto);
    }

    PersonView takenFor(@Nullable PersonId other) {
        return new PersonView(person, name, alsoCalled, other);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), alsoCalled.stream());
    }
}
