package se.kansli.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void texts_become_their_words() {
        assertThat(Words.of(Stream.of("Strategi för inkludering - beslut", null, "Beslut, 100 % (§ 19)")))
                .containsExactly("strategi", "för", "inkludering", "beslut", "100", "19");
    }

    @Test
    void a_number_is_a_word_as_it_is_written() {
        assertThat(Words.of(Stream.of("KS 2021/0486"))).containsExactly("ks", "2021", "0486");
    }

    @Test
    void a_letter_and_its_dots_are_one_letter_however_they_are_written() {
        assertThat(Words.of(Stream.of("A\u0308RENDE"))).containsExactly("ärende");
    }

    @ParameterizedTest
    @CsvSource({
        "ärende,ärend",
        "ärendet,ärend",
        "ärenden,ärend",
        "ärendena,ärend",
        "ärendets,ärend",
        "remiss,remiss",
        "remissen,remiss",
        "remisser,remiss",
        "remisserna,remiss",
        "nämnden,nämnd",
        "nämndernas,nämnd",
        "strategin,strategi",
        "strategier,strategi",
        "strategi,strategi",
        "plan,plan",
        "planer,plan",
        "bidraget,bidrag",
        "ks,ks",
        "2021,2021"
    })
    void forms_of_a_word_have_their_root_in_common(String word, String root) {
        assertThat(Words.root(word)).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "'; drop table views --", "\u0000", "\\", "&|!():*<->"})
    void signs_are_no_words(String text) {
        assertThat(Words.typed(text)).allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
    }

    @Test
    void nothing_typed_is_no_word() {
        assertThat(Words.typed(null)).isEmpty();
    }

    @Test
    void no_more_than_a_dozen_words_are_searched_for() {
        assertThat(Words.typed("a b c d e f g h i j k l m n o")).hasSize(12).endsWith("l");
    }
}
