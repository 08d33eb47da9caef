package se.kansli.kernel.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import se.kansli.kernel.organisation.BodyCode;

/// How some paragraphs of some minutes are printed and read.
class ParagraphRangeTest {

    private static final List<String> SEEN =
            List.of("§§ 126 - 136", "§§ 123-129, 131-139", "§ 63/20", "KS § 136", "§§ 1 – 9", "§§ 131.1-131.4");

    @Test
    void MIN_14_B1_a_range_has_its_whole_paragraphs_and_none_besides() {
        ParagraphRange range = read("§§ 126 - 136");

        assertThat(range.numbers()).hasSize(11).containsExactlyElementsOf(whole(126, 136));
    }

    @Test
    void MIN_14_B1_children_do_not_widen_a_range() {
        List<ParagraphNumber> numbered = Stream.of(
                        whole(126, 131), numbers("131.1", "131.2", "131.3", "131.4"), whole(132, 136))
                .flatMap(List::stream)
                .toList();

        assertThat(numbered).hasSize(15);
        assertThat(ParagraphRange.print(numbered)).isEqualTo("§§ 126-136");
    }

    @Test
    void H4_a_range_may_have_holes() {
        ParagraphRange rest = read("§§ 123-129, 131-139");

        assertThat(rest.numbers())
                .hasSize(16)
                .doesNotContain(ParagraphNumber.of(130))
                .startsWith(ParagraphNumber.of(123))
                .endsWith(ParagraphNumber.of(139));
        assertThat(ParagraphRange.print(rest.numbers())).isEqualTo("§§ 123-129, 131-139");
    }

    @Test
    void MIN_9_H4_a_paragraph_that_was_approved_at_once_is_printed_alone() {
        assertThat(ParagraphRange.print(whole(130, 130))).isEqualTo("§ 130");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19                    | § 19
            19 20                 | §§ 19-20
            19 21                 | §§ 19, 21
            21 19 20 19           | §§ 19-21
            131.2                 | § 131.2
            130 131.2 132         | §§ 130, 131.2, 132
            131.1 131.2 131.3     | §§ 131.1-131.3
            131.4 132.1           | §§ 131.4, 132.1
            131.9 131.10          | §§ 131.9-131.10
            9999                  | § 9999
            """)
    void numbers_are_printed_in_order_and_each_once(String numbers, String printed) {
        assertThat(ParagraphRange.print(numbers(numbers.split(" ", -1)))).isEqualTo(printed);
    }

    @Test
    void nothing_is_no_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> ParagraphRange.print(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            § 63/20     |    | 2020 | 63
            § 63/2020   |    | 2020 | 63
            § 12/98     |    | 1998 | 12
            § 12/49     |    | 2049 | 12
            § 12/50     |    | 1950 | 12
            KS § 136    | KS |      | 136
            BÄN § 7/21  | BÄN | 2021 | 7
            §19         |    |      | 19
            § 131.2     |    |      | 131.2
            §§ 4/24     |    | 2024 | 4
            """)
    void one_paragraph_may_be_printed_with_its_body_and_its_year(
            String printed, @Nullable String body, @Nullable Integer year, String number) {
        assertThat(read(printed))
                .isEqualTo(
                        new ParagraphRange(printed, body == null ? null : new BodyCode(body), year, numbers(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§§ 126 - 128",
                "§§ 126-128",
                "§§ 126–128",
                "§§ 126 – 128",
                "§§ 126—128",
                "§§ 126\u2011128",
                "§§ 126\u2212128",
                "§§\u00A0126\u00A0–\u00A0128",
                "§§126-128",
                "§ 126-128",
                "§§ 126, 127,128",
                "§§ 126-127, 128"
            })
    void whatever_dash_and_space_it_has_it_is_read_and_kept(String printed) {
        assertThat(read(printed)).isEqualTo(new ParagraphRange(printed, null, null, whole(126, 128)));
    }

    @Test
    void a_range_may_be_of_the_parts_of_one_paragraph() {
        assertThat(read("§§ 131.1-131.4").numbers()).isEqualTo(numbers("131.1", "131.2", "131.3", "131.4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "§",
                "§§",
                "19",
                "§ 0",
                "§ 019",
                "§ 19a",
                "§ 18-midler",
                "5 kap. 69 §",
                "§ 5 kommunallagen",
                "Se § 19",
                "Punkt 6",
                "§§ 136-126",
                "§§ 126-126",
                "§§ 131-139, 130",
                "§§ 123-129, 129-139",
                "§§ 19, 19",
                "§§ 19,",
                "§§ , 19",
                "§§ 19--20",
                "§§ 19-20-21",
                "§§ 131.1-132",
                "§§ 131-132.1",
                "§§ 131.1-132.2",
                "§§ 131.4-131.1",
                "§ 63/20/21",
                "§ 63/",
                "§ 63/020",
                "§ 63/1720",
                "§§§ 19",
                "§ 19 § 20",
                "§§ 1-10000",
                "KOMMUN § 19"
            })
    void what_does_not_rise_or_is_no_paragraph_of_minutes_is_not_read(String text) {
        assertThat(ParagraphRange.parse(text)).isEmpty();
    }

    @Test
    void whatever_is_printed_is_read_back() {
        qt().forAll(lists().of(anyNumber()).ofSizeBetween(1, 40)).checkAssert(numbers -> {
            Set<ParagraphNumber> all = new HashSet<>(numbers);
            String printed = ParagraphRange.print(numbers);

            assertThat(read(printed).numbers())
                    .containsExactlyElementsOf(all.stream()
                            .filter(number -> number.parent().isEmpty()
                                    || !all.contains(number.parent().orElseThrow()))
                            .sorted()
                            .toList());
            assertThat(ParagraphRange.print(read(printed).numbers())).isEqualTo(printed);
        });
    }

    @Test
    void a_range_that_is_read_is_read_again_from_what_it_says_was_printed() {
        qt().forAll(
                        strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 3),
                        arbitrary().pick(SEEN),
                        integers().between(0, 20))
                .checkAssert((inserted, seen, place) -> {
                    int at = Math.min(place, seen.length());
                    ParagraphRange.parse(seen.substring(0, at) + inserted + seen.substring(at))
                            .ifPresent(read -> {
                                assertThat(read(read.printed())).isEqualTo(read);
                                assertThat(read.numbers()).isSorted().doesNotHaveDuplicates();
                            });
                });
    }

    @Test
    void no_text_whatever_breaks_the_reading() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
                .checkAssert(
                        text -> assertThat(ParagraphRange.parse("§§ " + text)).isNotNull());
        assertThat(ParagraphRange.parse("§§ " + "1, ".repeat(200_000))).isEmpty();
        assertThat(ParagraphRange.parse("§§ 1" + " ".repeat(1_000_000) + "x")).isEmpty();
        assertThat(ParagraphRange.parse("§§ " + "9".repeat(1_000_000))).isEmpty();
    }

    private static Gen<ParagraphNumber> anyNumber() {
        return integers()
                .between(1, 12)
                .zip(
                        integers().between(-3, 3),
                        (number, part) ->
                                part > 0 ? new ParagraphNumber(number + "." + part) : ParagraphNumber.of(number));
    }

    private static ParagraphRange read(String printed) {
        return ParagraphRange.parse(printed).orElseThrow();
    }

    private static List<ParagraphNumber> whole(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(ParagraphNumber::of).toList();
    }

    private static List<ParagraphNumber> numbers(String... values) {
        return Stream.of(values).map(ParagraphNumber::new).toList();
    }
}
