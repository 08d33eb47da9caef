package se.kansli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingTest {

    private final Typesetting swedish = new Typesetting(Language.SWEDISH);
    private final Typesetting danish = new Typesetting(Language.DANISH);

    /// `~` stands for a space that may not be broken at.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enligt § 19 och §§ 88-99              | enligt §~19 och §§~88–99
            §§ 123-129, 131-139                   | §§~123–129, 131–139
            5 kap. 69 § kommunallagen             | 5~kap.~69~§ kommunallagen
            kl. 13.00-16.20                       | kl.~13.00–16.20
            kl. 13.00 - 16.20                     | kl.~13.00–16.20
            den 21 maj 2021                       | den 21~maj 2021
            under 2022-2025                       | under 2022–2025
            3.5 procent                           | 3,5~procent
            4 250 000 kronor                      | 4~250~000~kronor
            1.25 %                                | 1,25~%
            dnr KS 2021/0486                      | dnr KS~2021/0486
            Bilaga 2 och punkt 4                  | Bilaga~2 och punkt~4
            "Ett Kalmar för alla"                 | ”Ett Kalmar för alla”
            mötet - det första - var kort         | mötet – det första – var kort
            och så vidare...                      | och så vidare…
            """)
    void swedish_is_set_as_swedish_is_printed(String written, String printed) {
        assertThat(swedish.set(written)).isEqualTo(printed.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-09-22",
                "0480-45 00 00",
                "punkten är 4.3 a",
                "Kultur- och fritidsförvaltningen",
                "22-007851",
                "ett e-postmeddelande",
                "19850101-1234"
            })
    void what_is_no_range_and_no_decimal_stays_as_it_is(String written) {
        assertThat(swedish.set(written)).isEqualTo(written);
    }

    @Test
    void a_single_quotation_mark_is_an_apostrophe() {
        assertThat(swedish.set("O'Brien och 'Ett Kalmar'")).isEqualTo("O’Brien och ’Ett Kalmar’");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mandag d. 22. august 2022      | Mandag d.~22.~august 2022
            120.000 kr.                    | 120.000~kr.
            efter § 18 stk. 4              | efter §~18 stk.~4
            kl. 16:30-18:00                | kl.~16:30–18:00
            """)
    void danish_is_set_as_danish_is_printed(String written, String printed) {
        assertThat(danish.set(written)).isEqualTo(printed.replace('~', '\u00A0'));
    }

    @Test
    void days_and_times_are_written_out() {
        LocalDate day = LocalDate.parse("2021-05-21");

        assertThat(swedish.day(day)).isEqualTo("21 maj 2021");
        assertThat(swedish.weekday(day)).isEqualTo("Fredagen den 21 maj 2021");
        assertThat(danish.weekday(LocalDate.parse("2022-08-22"))).isEqualTo("Mandag d. 22. august 2022");
        assertThat(swedish.hours(LocalTime.of(13, 0), LocalTime.of(16, 5))).isEqualTo("kl. 13.00-16.05");
        assertThat(danish.hours(LocalTime.of(16, 30), null)).isEqualTo("kl. 16:30");
        assertThat(swedish.hours(null, null)).isEmpty();
    }

    @Test
    void H5_a_meeting_of_two_days_has_both() {
        assertThat(swedish.weekdays(List.of(LocalDate.parse("2025-06-18"), LocalDate.parse("2025-06-19"))))
                .isEqualTo("18 juni 2025 och 19 juni 2025");
    }

    @Test
    void H4_an_extent_with_a_hole_is_printed_with_its_hole() {
        assertThat(swedish.set(swedish.range(Examples.numbers(123, 124, 125, 127, 128, 129))))
                .isEqualTo("§§\u00A0123–125, 127–129");
    }

    @Test
    void an_empty_line_begins_a_paragraph_and_dashes_make_a_list() {
        List<List<String>> blocks = swedish.blocks("Först.\nSamma stycke.\n\nSedan:\n- ett\n- två\n\nSist.");

        assertThat(blocks)
                .containsExactly(
                        List.of("Först.\nSamma stycke."),
                        List.of("Sedan:"),
                        List.of("- ett", "- två"),
                        List.of("Sist."));
        assertThat(blocks.stream().filter(swedish::isList)).hasSize(1);
        assertThat(swedish.item("- ett")).isEqualTo("ett");
    }

    @Test
    void a_roll_call_is_read_down_two_columns() {
        List<MemberVote> votes = List.of(vote("A"), vote("B"), vote("C"));

        assertThat(swedish.inTwoColumns(votes).get(0)).containsExactly(vote("A"), vote("C"));
        assertThat(swedish.inTwoColumns(votes).get(1)).containsExactly(vote("B"), null);
    }

    private static MemberVote vote(String name) {
        return new MemberVote(name, "S", Choice.YES);
    }
}
