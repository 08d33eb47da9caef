package se.kansli.kernel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.organisation.BodyCode;

/// The forms of case numbers that are read, each as it was seen in a printed document.
class PrintedNumberTest {

    private static final List<String> SEEN = List.of(
            "KS 2021/0486",
            "KS/2017:267",
            "KS 353/2008",
            "2014/KS 0012 001",
            "2014/304",
            "22-009894",
            "326-2010-57347");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KS 2021/0486     | KS   | 2021 | 486   |
            SFN 2021/0130    | SFN  | 2021 | 130   |
            KS 2018/14       | KS   | 2018 | 14    |
            KS 2020/990      | KS   | 2020 | 990   |
            KS/2017:267      | KS   | 2017 | 267   |
            KS 353/2008      | KS   | 2008 | 353   |
            2014/KS 0012 001 | KS   | 2014 | 12    | 001
            2014/304         |      | 2014 | 304   |
            22-009894        |      | 2022 | 9894  |
            326-2010-57347   |      | 2010 | 57347 | 326
            BÄN 1998/0001    | BÄN  | 1998 | 1     |
            """)
    void every_form_that_was_seen_is_read(
            String printed, @Nullable String authority, int year, int number, @Nullable String series) {
        assertThat(PrintedNumber.parse(printed))
                .hasValue(new PrintedNumber(
                        printed, authority == null ? null : new BodyCode(authority), year, number, series));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dnr KS 2021/0486",
                "Dnr: KS 2021/0486",
                "dnr. KS 2021/0486",
                "Diarienr KS 2021/0486",
                "Diarienummer: KS 2021/0486",
                "Ärendebeteckning KS 2021/0486",
                "ärendebeteckning: KS 2021/0486",
                "  Dnr  KS 2021/0486 "
            })
    void A2_both_labels_are_read(String labelled) {
        assertThat(PrintedNumber.parse(labelled)).isEqualTo(PrintedNumber.parse("KS 2021/0486"));
    }

    @Test
    void the_danish_label_is_read() {
        assertThat(PrintedNumber.parse("Sagsnr.: 22-009894")).isEqualTo(PrintedNumber.parse("22-009894"));
    }

    @Test
    void what_was_printed_is_kept_though_our_own_form_differs() {
        Diarienummer number = diarienummer("Dnr KS/2017:267");

        assertThat(number).hasToString("KS/2017:267");
        assertThat(CaseId.of(number)).hasToString("KS-2017-0267");
    }

    @Test
    void a_form_that_could_be_read_two_ways_is_read_as_our_own() {
        assertThat(diarienummer("KS 2019/2020"))
                .extracting(Diarienummer::year, Diarienummer::number)
                .containsExactly(2019, 2020);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/304", "22-009894", "326-2010-57347"})
    void a_form_that_names_no_authority_is_no_diarienummer(String printed) {
        assertThat(PrintedNumber.parse(printed).orElseThrow().asDiarienummer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dnr",
                "KS",
                "KS 2021",
                "KS 21/0486",
                "KS 2021/",
                "KS 2021/0000",
                "KS 2021/1234567890",
                "ks 2021/0486",
                "K 2021/0486",
                "KOMMUN 2021/0486",
                "KS 2021/0486 och KS 2021/0487",
                "KS Dnr 2021/0486",
                "§ 19",
                "J.nr. 00.01.00",
                "22-9894",
                "2021-05-21"
            })
    void what_is_no_case_number_is_not_read(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }

    @Test
    void a_number_that_is_read_is_read_again_from_what_it_says_was_printed() {
        qt().forAll(
                        strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 3),
                        arbitrary().pick(SEEN),
                        integers().between(0, 14))
                .checkAssert((inserted, seen, place) -> {
                    int at = Math.min(place, seen.length());
                    PrintedNumber.parse(seen.substring(0, at) + inserted + seen.substring(at))
                            .ifPresent(read -> assertThat(PrintedNumber.parse(read.printed()))
                                    .hasValue(read));
                });
    }

    @Test
    void no_text_whatever_breaks_the_reading() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
                .checkAssert(text -> assertThat(PrintedNumber.parse(text)).isNotNull());
    }

    private static Diarienummer diarienummer(String text) {
        return PrintedNumber.parse(text).orElseThrow().asDiarienummer().orElseThrow();
    }
}
