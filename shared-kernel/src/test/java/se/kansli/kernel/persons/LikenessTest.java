package se.kansli.kernel.persons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Helen Krans, Helene Krans",
        "Henrik Engdal, Henrik Engdahl",
        "Carolina Anderson, Carolina Andersson",
        "Mustafa Badr, Mustapha Badr"
    })
    void B5_one_name_in_two_spellings_may_be_one_person(String one, String other) {
        assertThat(Likeness.mayBeOnePerson(one, other)).isTrue();
        assertThat(Likeness.mayBeOnePerson(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Carolina Andersson, Niklas Andersson", "Eva Lind, Eva Berg", "Karin Ek, Maria Ek"})
    void B5_who_only_share_a_name_are_never_suggested_as_one(String one, String other) {
        assertThat(Likeness.mayBeOnePerson(one, other)).isFalse();
        assertThat(Likeness.mayBeOnePerson(other, one)).isFalse();
    }
}
