package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import tools.jackson.databind.json.JsonMapper;

class TextTest {

    private static final JsonMapper JSON = StrictJson.mapper();

    private record Sent(String text) {}

    /// No other form, no trimmed blank, no other line break: what the edge lets in it does not touch.
    @Test
    void a_text_that_is_let_in_is_stored_and_given_back_to_the_letter() {
        qt().forAll(texts()).checkAssert(text -> {
            assertThat(Text.fault(text)).isEmpty();
            assertThat(Parameters.text(text)).isEqualTo(text);
            assertThat(JSON.readValue(JSON.writeValueAsBytes(new Sent(text)), Sent.class))
                    .isEqualTo(new Sent(text));
        });
    }

    @Test
    void one_control_character_anywhere_keeps_a_text_out() {
        Gen<Integer> controls = integers().between(0, 0x1f).mix(integers().between(0x7f, 0x9f), 50);
        qt().forAll(texts(), controls, integers().between(0, 40))
                .assuming((text, control, place) -> control != '\n' && control != '\t')
                .checkAssert((text, control, place) -> isKeptOut(with(text, (char) (int) control, place)));
    }

    @Test
    void a_long_text_may_end_its_lines_and_pages_as_it_likes_and_is_otherwise_like_any() {
        String document = "a\r\nb\fc\u000Bd\u0085".repeat(Text.LONGEST);
        assertThat(Text.faultOfLong(document)).isEmpty();
        assertThat(Text.faultOfLong(document + "\u0007")).isPresent();
        assertThat(Text.faultOfLong(document + "\uD800")).isPresent();
    }

    @Test
    void half_a_character_anywhere_keeps_a_text_out() {
        qt().forAll(
                        strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 20),
                        integers().between(0xD800, 0xDFFF),
                        integers().between(0, 20))
                .checkAssert((text, half, place) -> isKeptOut(with(text, (char) (int) half, place)));
    }

    @Test
    void a_text_may_be_as_long_as_this_and_no_longer() {
        assertThat(Text.fault("x".repeat(Text.LONGEST))).isEmpty();
        isKeptOut("x".repeat(Text.LONGEST + 1));
    }

    private static void isKeptOut(String text) {
        assertThat(Text.fault(text)).isPresent();
        assertThatThrownBy(() -> Parameters.text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String with(String text, char c, int place) {
        int at = text.offsetByCodePoints(0, Math.min(place, text.codePointCount(0, text.length())));
        return text.substring(0, at) + c + text.substring(at);
    }

    private static Gen<String> texts() {
        Gen<String> plain = strings().betweenCodePoints(' ', '~').ofLengthBetween(0, 40);
        Gen<String> beyondAscii = strings().betweenCodePoints(0xA0, 0xD7FF).ofLengthBetween(0, 40);
        Gen<String> beyondTheFirstPlane =
                strings().betweenCodePoints(0x10000, 0x10FFFF).ofLengthBetween(0, 20);
        Gen<String> odd = arbitrary()
                .pick(" ", "\n", "\t", "\u202e", "\ufeff", "e\u0301", "\u00e9", "  \n ", "</script>", "\u2028");
        return plain.mix(beyondAscii, 60).mix(beyondTheFirstPlane, 30).mix(odd, 20);
    }
}
