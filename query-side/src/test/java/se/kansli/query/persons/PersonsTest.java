package se.kansli.query.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.projection.Rebuild;

class PersonsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 18);
    private static final PersonId HELEN = PersonId.of(1);
    private static final PersonId HELENE = PersonId.of(2);
    private static final PersonId H_KRANS = PersonId.of(3);
    private static final PersonId ENGDAL = PersonId.of(4);
    private static final PersonId ENGDAHL = PersonId.of(5);
    private static final PersonId CAROLINA = PersonId.of(6);
    private static final PersonId NIKLAS = PersonId.of(7);
    private static final PersonId NAMESAKE = PersonId.of(8);
    private static final PersonId PERCENT = PersonId.of(9);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Persons persons = new Persons(database.dataSource());

    @BeforeAll
    static void enter() {
        Log log = new Log(database);
        Stream.<PersonEvent>of(
                        entered(HELEN, "Helen Krans"),
                        entered(HELENE, "Helene Krans"),
                        entered(H_KRANS, "H Krans"),
                        new PersonAlsoCalled(HELENE, "Helene Krans-Ek", DAY),
                        new PersonMergedInto(H_KRANS, HELENE, "Samma", DAY),
                        new PersonMergedInto(HELENE, HELEN, "Samma", DAY),
                        entered(ENGDAL, "Henrik Engdal"),
                        entered(ENGDAHL, "Henrik Engdahl"),
                        new PersonMergedInto(ENGDAHL, ENGDAL, "Samma", DAY),
                        new PersonUnmerged(ENGDAHL, ENGDAL, "En namne", DAY),
                        entered(CAROLINA, "Carolina Andersson"),
                        entered(NIKLAS, "Niklas Andersson"),
                        entered(NAMESAKE, "Carolina Andersson"),
                        entered(PERCENT, "Åsa 100%_\\ Ål"))
                .forEach(event -> log.append("persons", event));
        new Rebuild(database.dataSource(), log.journal()).of(List.of(Persons.PROJECTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"helen krans", "Helene Krans", "krans-ek", "H KRANS"})
    void B5_either_spelling_finds_both_and_they_are_told_as_one(String spelling) {
        assertThat(persons.named(spelling))
                .containsExactly(new PersonEntry(
                        HELEN,
                        "Helen Krans",
                        List.of("Helene Krans", "Helene Krans-Ek", "H Krans"),
                        List.of(HELENE, H_KRANS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-00001", "P-00002", "P-00003"})
    void whoever_is_merged_is_answered_with_the_one_into_whom(PersonId person) {
        assertThat(persons.find(person)).map(PersonEntry::person).contains(HELEN);
    }

    @Test
    void B5_who_were_taken_apart_again_are_two() {
        assertThat(persons.named("henrik")).extracting(PersonEntry::person).containsExactly(ENGDAHL, ENGDAL);
        assertThat(persons.find(ENGDAHL)).map(PersonEntry::merged).contains(List.of());
    }

    @Test
    void B5_two_spellings_are_suggested_as_one_and_two_persons_never() {
        assertThat(persons.similarTo(ENGDAL)).extracting(PersonEntry::person).containsExactly(ENGDAHL);
        assertThat(persons.similarTo(NIKLAS)).isEmpty();
        assertThat(persons.similarTo(CAROLINA)).extracting(PersonEntry::person).containsExactly(NAMESAKE);
    }

    @Test
    void who_has_been_merged_is_not_suggested_any_more() {
        assertThat(persons.similarTo(HELEN)).isEmpty();
    }

    @Test
    void what_is_sought_is_taken_as_it_is_written() {
        assertThat(persons.named("%")).extracting(PersonEntry::person).containsExactly(PERCENT);
        assertThat(persons.named("_")).extracting(PersonEntry::person).containsExactly(PERCENT);
        assertThat(persons.named("\\")).extracting(PersonEntry::person).containsExactly(PERCENT);
        assertThat(persons.named("ÅSA")).extracting(PersonEntry::person).containsExactly(PERCENT);
        assertThat(persons.named("nobody")).isEmpty();
    }

    @Test
    void who_was_never_entered_is_not_found_and_like_nobody() {
        assertThat(persons.find(PersonId.of(99))).isEmpty();
        assertThat(persons.similarTo(PersonId.of(99))).isEmpty();
    }

    private static PersonEntered entered(PersonId person, String name) {
        return new PersonEntered(person, name, DAY);
    }
}
