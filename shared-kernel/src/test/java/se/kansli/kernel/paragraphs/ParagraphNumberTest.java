package se.kansli.kernel.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphNumberTest {

    @Test
    void MIN_14_B1_a_part_belongs_to_its_paragraph_and_the_series_goes_on_after_it() {
        ParagraphNumber fourthPart = new ParagraphNumber("131.4");

        assertThat(fourthPart.parent()).hasValue(ParagraphNumber.of(131));
        assertThat(fourthPart.next()).isEqualTo(ParagraphNumber.of(132));
        assertThat(ParagraphNumber.of(131).parent()).isEmpty();
        assertThat(ParagraphNumber.of(131).next()).isEqualTo(ParagraphNumber.of(132));
    }

    @Test
    void each_kind_of_minutes_prints_it_in_its_own_way() {
        assertThat(ParagraphNumber.of(19).printed(ParagraphForm.PARAGRAPH)).isEqualTo("§ 19");
        assertThat(new ParagraphNumber("131.2").printed(ParagraphForm.PARAGRAPH))
                .isEqualTo("§ 131.2");
        assertThat(ParagraphNumber.of(6).printed(ParagraphForm.PUNKT)).isEqualTo("Punkt 6");
        assertThat(ParagraphNumber.of(6).printed(ParagraphForm.PLAIN)).isEqualTo("6.");
    }

    @Test
    void numbers_stand_in_the_order_of_the_minutes_and_not_of_the_alphabet() {
        assertThat(Stream.of("132", "131.10", "9", "131", "131.2", "130")
                        .map(ParagraphNumber::new)
                        .sorted())
                .extracting(ParagraphNumber::value)
                .containsExactly("9", "130", "131", "131.2", "131.10", "132");
    }

    @Test
    void every_number_is_read_back_as_it_was_written() {
        qt().forAll(integers().between(1, 9999), integers().between(1, 999)).checkAssert((number, part) -> {
            ParagraphNumber whole = ParagraphNumber.of(number);

            assertThat(new ParagraphNumber(whole.value())).isEqualTo(whole);
            assertThat(new ParagraphNumber(whole + "." + part).parent()).hasValue(whole);
            assertThat(new ParagraphNumber(whole + "." + part)).isGreaterThan(whole);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0", "019", "10000", "-1", "19.", "19.0", "19.01", "19.1000", "19.1.1", "§ 19", "19a", "19 ", "١٩"
            })
    void nothing_else_is_the_number_of_a_paragraph(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParagraphNumber(text))
                .withMessageContaining("131.2")
                .withMessageContaining("”" + text + "”");
    }
}
