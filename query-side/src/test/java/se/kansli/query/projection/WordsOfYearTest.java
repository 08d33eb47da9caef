package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfYearTest {

    @ParameterizedTest
    @CsvSource({"486,486", "0486,486", "00,0", "0,0", "100,100"})
    void a_number_is_the_same_with_and_without_its_first_zeros(String word, String number) {
        assertThat(WordsOfYear.number(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007b", "ks", "½", "٤٨٦"})
    void a_word_with_anything_else_is_no_number(String word) {
        assertThat(WordsOfYear.number(word)).isEmpty();
    }

    @Test
    void both_forms_of_a_number_are_said_once() {
        WordsOfYear words = new WordsOfYear(Set.of("0486", "486", "remiss"), 2021);

        assertThat(words.said()).containsExactlyInAnyOrder("486/2021", "remiss/2021");
        assertThat(words.withoutNumbers()).containsExactly("remiss");
    }
}
