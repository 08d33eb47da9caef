package se.kansli.command.persons;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;

/// What a command must know of the persons entered so far.
final class Register {

    private record Entry(List<String> names, @Nullable PersonId mergedInto) {

        Entry with(String name) {
            return new Entry(
                    Stream.concat(names.stream(), Stream.of(name)).distinct().toList(), mergedInto);
        }

        Entry takenFor(@Nullable PersonId other) {
            return new Entry(names, other);
        }
    }

    private final Map<PersonId, Entry> entries = new LinkedHashMap<>();

    void on(PersonEvent event) {
        PersonId person = event.person();
        switch (event) {
            case PersonEntered entered -> entries.put(person, new Entry(List.of(entered.name()), null));
            case PersonAlsoCalled called -> entries.put(person, entry(person).with(called.name()));
            case PersonMergedInto merged -> entries.put(person, entry(person).takenFor(merged.into()));
            case PersonUnmerged unmerged -> entries.put(person, entry(person).takenFor(null));
        }
    }

    int size() {
        return entries.size();
    }

    boolean has(PersonId person) {
        return entries.containsKey(person);
    }

    /// Those of the person, and of all who are merged into that person.
    Set<String> names(PersonId person) {
        PersonId one = survivorOf(person);
        Set<String> names = new LinkedHashSet<>(entry(one).names());
        entries.forEach((id, entry) -> {
            if (survivorOf(id).equals(one)) {
                names.addAll(entry.names());
            }
        });
        return names;
    }

    Optional<PersonId> mergedInto(PersonId person) {
        return Optional.ofNullable(entry(person).mergedInto());
    }

    /// The person for whom this one is taken.
    PersonId survivorOf(PersonId person) {
        PersonId one = person;
        for (PersonId next = one; next != null; next = entry(next).mergedInto()) {
            one = next;
        }
        return one;
    }

    private Entry entry(PersonId person) {
        Entry entry = entries.get(person);
        if (entry == null) {
            throw new IllegalStateException(person + " was never entered");
        }
        return entry;
    }
}
