package se.kansli.query.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.kansli.kernel.persons.Likeness;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Finds persons by any spelling of their names. Those that have been merged are told as one; who may be one is only
/// suggested.
public final class Persons {

    public static final int MOST = 50;

    public static final Projection<PersonView> PROJECTION = new Projection<>(
            "person",
            1,
            PersonView.class,
            new PersonFold(),
            List.of(
                    new Column<>("name", PersonView::name),
                    new Column<>("searched", Persons::searched),
                    new Column<>("words", person -> searched(person).split("\\s+")),
                    new Column<>(
                            "merged_into",
                            person -> person.mergedInto() == null
                                    ? null
                                    : person.mergedInto().value())));

    private final Views<PersonView> views;

    public Persons(DataSource dataSource) {
        this.views = new Views<>(dataSource, PROJECTION);
    }

    /// @param person as entered; one that is merged is answered with the other
    public Optional<PersonEntry> find(PersonId person) {
        return survivors(List.of(person)).values().stream().map(this::whole).findFirst();
    }

    /// The first of those who have the text in a name, by name as Swedish sorts.
    public List<PersonEntry> named(String text) {
        String pattern = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        List<PersonView> found = views.select(
                "where searched like :pattern order by name collate \"sv-x-icu\", key limit " + MOST,
                Map.of("pattern", "%" + pattern + "%"));
        return found.stream().map(this::survivor).distinct().map(this::whole).toList();
    }

    /// Those who may be the same person as this one, by how they are spelled. Nobody is merged by that (scenario B5).
    public List<PersonEntry> similarTo(PersonId person) {
        return find(person).stream()
                .flatMap(one -> candidates(one).stream().filter(other -> mayBeOne(one, other)))
                .toList();
    }

    /// For each of these the person for whom it is taken.
    public Map<PersonId, PersonView> survivors(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<String> keys = persons.stream().map(PersonId::value).distinct().toList();
        return views.select("where key in (:keys) order by key", Map.of("keys", keys)).stream()
                .collect(Collectors.toMap(PersonView::person, this::survivor, (one, same) -> one, LinkedHashMap::new));
    }

    private List<PersonEntry> candidates(PersonEntry one) {
        String words = one.names().collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return views.select("where words && regexp_split_to_array(:words, '\\s+')", Map.of("words", words)).stream()
                .map(this::survivor)
                .distinct()
                .filter(other -> !other.person().equals(one.person()))
                .sorted(Comparator.comparing(other -> other.person().value()))
                .map(this::whole)
                .toList();
    }

    private static boolean mayBeOne(PersonEntry one, PersonEntry other) {
        return one.names()
                .anyMatch(name -> other.names()
                        .anyMatch(its -> name.equalsIgnoreCase(its) || Likeness.mayBeOnePerson(name, its)));
    }

    private PersonView survivor(PersonView person) {
        PersonId into = person.mergedInto();
        return into == null
                ? person
                : views.find(into.value()).map(this::survivor).orElse(person);
    }

    private PersonEntry whole(PersonView survivor) {
        List<PersonView> merged = new ArrayList<>();
        List<PersonView> next = List.of(survivor);
        while (!next.isEmpty()) {
            List<String> keys = next.stream().map(each -> each.person().value()).toList();
            next = views.select("where merged_into in (:keys) order by key", Map.of("keys", keys));
            merged.addAll(next);
        }
        return PersonEntry.of(survivor, merged);
    }

    private static String searched(PersonView person) {
        return person.names().collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }
}
