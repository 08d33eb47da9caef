package se.kansli.kernel.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.NumberingPolicy;

/// What a meeting, its items and the series of a body are called.
class MeetingIdTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final List<String> BODIES = List.of("KS", "KSIA", "SFN", "BÄN", "KFHAB");

    @Test
    void the_meeting_of_an_utskott_begins_with_the_authority_that_it_is_part_of() {
        MeetingId seventh = MeetingId.of(DocketId.of(KS, KSIA), 7);

        assertThat(seventh).hasToString("KS-M-KSIA-7").isEqualTo(new MeetingId("KS-M-KSIA-7"));
        assertThat(seventh.authority()).isEqualTo(KS);
        assertThat(seventh.body()).isEqualTo(KSIA);
        assertThat(seventh.number()).isEqualTo(7);
        assertThat(seventh.docketId()).isEqualTo(new DocketId("KS-M-KSIA"));
    }

    @Test
    void a_body_with_a_diarium_of_its_own_keeps_its_own_meetings() {
        DocketId docket = DocketId.of(KS, KS);

        assertThat(docket).hasToString("KS-M-KS");
        assertThat(docket.authority()).isEqualTo(docket.body()).isEqualTo(KS);
    }

    @Test
    void every_meeting_is_read_back_as_it_was_named() {
        qt().forAll(
                        arbitrary().pick(BODIES),
                        arbitrary().pick(BODIES),
                        integers().between(1, 9999))
                .checkAssert((authority, body, number) -> {
                    DocketId docket = DocketId.of(new BodyCode(authority), new BodyCode(body));
                    MeetingId meeting =
                            new MeetingId(MeetingId.of(docket, number).value());

                    assertThat(meeting.docketId()).isEqualTo(docket);
                    assertThat(meeting.authority()).hasToString(authority);
                    assertThat(meeting.body()).hasToString(body);
                    assertThat(meeting.number()).isEqualTo(number);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KS-M-KSIA",
                "KS-M-KSIA-0",
                "KS-M-KSIA-07",
                "KS-M-KSIA-10000",
                "KS-KSIA-7",
                "KS-m-KSIA-7",
                "KSIA-7",
                "KS-P-KSIA-7",
                "KS-M-KSIA-7 ",
                "KS-M-KSIA-7-V3"
            })
    void nothing_else_is_a_meeting(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingId(text))
                .withMessageContaining("KS-M-KSIA-7")
                .withMessageContaining("”" + text + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KS", "KS-M", "KS-M-", "KS-M-K", "KS-M-KSIA-7", "KS-P-KSIA", "ks-M-KSIA"})
    void nothing_else_is_the_meetings_of_a_body(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocketId(text))
                .withMessageContaining("”" + text + "”");
    }

    @Test
    void the_items_of_a_meeting_are_counted_from_one() {
        MeetingId meeting = new MeetingId("KS-M-KSIA-7");

        assertThat(new MeetingItem(meeting, 1).item()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingItem(meeting, 0));
    }

    @Test
    void MIN_14_a_series_says_when_it_begins_again() {
        assertThat(ParagraphSeriesId.ofYear(KS, KSIA, 2021))
                .hasToString("KS-P-KSIA-2021")
                .returns(NumberingPolicy.YEAR, ParagraphSeriesId::policy);
        assertThat(ParagraphSeriesId.ofMandatePeriod(KS, KSIA, 2019, 2022))
                .hasToString("KS-P-KSIA-2019_2022")
                .returns(NumberingPolicy.MANDATE_PERIOD, ParagraphSeriesId::policy);
        assertThat(ParagraphSeriesId.continuous(KS, KSIA))
                .hasToString("KS-P-KSIA-C")
                .returns(NumberingPolicy.CONTINUOUS, ParagraphSeriesId::policy);
    }

    @Test
    void every_series_is_read_back_as_it_was_named() {
        qt().forAll(
                        arbitrary().pick(BODIES),
                        arbitrary().pick(BODIES),
                        integers().between(1000, 9998),
                        arbitrary().enumValues(NumberingPolicy.class))
                .checkAssert((authority, body, year, policy) -> {
                    ParagraphSeriesId named = series(new BodyCode(authority), new BodyCode(body), year, policy);
                    ParagraphSeriesId read = new ParagraphSeriesId(named.value());

                    assertThat(read.authority()).hasToString(authority);
                    assertThat(read.body()).hasToString(body);
                    assertThat(read.policy()).isEqualTo(policy);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "KS-P-KSIA",
        "KS-P-KSIA-",
        "KS-P-KSIA-21",
        "KS-P-KSIA-0021",
        "KS-P-KSIA-2022_2019",
        "KS-P-KSIA-2019_2019",
        "KS-P-KSIA-2019-2022",
        "KS-P-KSIA-2019_",
        "KS-P-KSIA-c",
        "KS-P-C",
        "KS-M-KSIA-2021"
    })
    void nothing_else_is_a_series_of_paragraphs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParagraphSeriesId(text))
                .withMessageContaining("KS-P-KSIA-2021")
                .withMessageContaining("”" + text + "”");
    }

    @Test
    void the_digits_are_the_same_whatever_the_language_of_the_machine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(MeetingId.of(DocketId.of(KS, KSIA), 7)).hasToString("KS-M-KSIA-7");
            assertThat(ParagraphSeriesId.ofYear(KS, KSIA, 2021)).hasToString("KS-P-KSIA-2021");
            assertThat(ParagraphSeriesId.ofMandatePeriod(KS, KSIA, 2019, 2022)).hasToString("KS-P-KSIA-2019_2022");
            assertThat(ParagraphNumber.of(19).printed(ParagraphForm.PARAGRAPH)).isEqualTo("§ 19");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static ParagraphSeriesId series(BodyCode authority, BodyCode body, int year, NumberingPolicy policy) {
        return switch (policy) {
            case YEAR -> ParagraphSeriesId.ofYear(authority, body, year);
            case MANDATE_PERIOD -> ParagraphSeriesId.ofMandatePeriod(authority, body, year, year + 1);
            case CONTINUOUS -> ParagraphSeriesId.continuous(authority, body);
        };
    }
}
