package se.kansli.kernel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.organisation.BodyCode;

class CaseIdTest {

    @Test
    void it_is_the_diarienummer_in_a_form_that_needs_no_quoting() {
        CaseId caseId = CaseId.of(Diarienummer.of(new BodyCode("SFN"), 2021, 130));

        assertThat(caseId).hasToString("SFN-2021-0130").isEqualTo(new CaseId("SFN-2021-0130"));
        assertThat(caseId.authority()).isEqualTo(new BodyCode("SFN"));
        assertThat(caseId.issuedAs()).hasToString("SFN 2021/0130");
    }

    @Test
    void two_printed_forms_of_one_number_name_one_case() {
        Diarienummer ours = Diarienummer.of(new BodyCode("KS"), 2018, 14);
        Diarienummer asPrinted =
                PrintedNumber.parse("KS 2018/14").orElseThrow().asDiarienummer().orElseThrow();

        assertThat(asPrinted).isNotEqualTo(ours);
        assertThat(CaseId.of(asPrinted)).isEqualTo(CaseId.of(ours));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 486, 9_999, 10_000, Diarienummer.LARGEST})
    void every_number_has_one_spelling(int number) {
        CaseId caseId = CaseId.of(Diarienummer.of(new BodyCode("KS"), 2021, number));

        assertThat(new CaseId(caseId.value()).issuedAs().number()).isEqualTo(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseId(caseId.value().replace("2021-", "2021-0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KS 2021/0486",
                "KS-2021-486",
                "KS-2021-00486",
                "KS-2021-0000",
                "KS-0021-0486",
                "ks-2021-0486",
                "KS-2021-0486-R1",
                "KS-2021-0486 "
            })
    void nothing_else_is_a_case(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseId(text))
                .withMessageContaining("KS-2021-0486")
                .withMessageContaining("”" + text + "”");
    }

    @Test
    void a_series_is_an_authority_and_a_year() {
        DiarySeriesId series = DiarySeriesId.of(new BodyCode("KS"), 2021);

        assertThat(series).hasToString("KS-2021").isEqualTo(new DiarySeriesId("KS-2021"));
        assertThat(series.authority()).isEqualTo(new BodyCode("KS"));
        assertThat(series.year()).isEqualTo(2021);
        assertThatIllegalArgumentException().isThrownBy(() -> new DiarySeriesId("KS-2021-0486"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DiarySeriesId("KS-0021"));
    }
}
