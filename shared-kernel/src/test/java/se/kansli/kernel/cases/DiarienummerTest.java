package se.kansli.kernel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.kernel.organisation.BodyCode;

class DiarienummerTest {

    private static final BodyCode KS = new BodyCode("KS");

    @Test
    void our_own_series_prints_four_digits_and_more_when_they_are_needed() {
        assertThat(Diarienummer.of(KS, 2021, 486)).hasToString("KS 2021/0486");
        assertThat(Diarienummer.of(KS, 2021, 1)).hasToString("KS 2021/0001");
        assertThat(Diarienummer.of(KS, 2021, 12345)).hasToString("KS 2021/12345");
    }

    @Test
    void whatever_our_own_series_prints_is_read_back_and_is_the_case_that_it_names() {
        qt().forAll(
                        arbitrary().pick("KS", "SFN", "BÄN", "KFHAB"),
                        integers().between(1900, 2099),
                        integers().between(1, Diarienummer.LARGEST))
                .checkAssert((code, year, number) -> {
                    Diarienummer issued = Diarienummer.of(new BodyCode(code), year, number);

                    assertThat(PrintedNumber.parse(issued.printed())
                                    .orElseThrow()
                                    .asDiarienummer())
                            .hasValue(issued);
                    assertThat(CaseId.of(issued).issuedAs()).isEqualTo(issued);
                    assertThat(new CaseId(CaseId.of(issued).value()).authority())
                            .isEqualTo(issued.authority());
                });
    }

    @Test
    void the_digits_are_the_same_whatever_the_language_of_the_machine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Diarienummer number = Diarienummer.of(KS, 2021, 486);

            assertThat(number).hasToString("KS 2021/0486");
            assertThat(CaseId.of(number)).hasToString("KS-2021-0486");
            assertThat(DiarySeriesId.of(KS, 2021)).hasToString("KS-2021");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @CsvSource({"2021, 0", "2021, -1", "2021, 1000000000", "21, 486", "20210, 486"})
    void a_number_starts_at_one_and_a_year_has_four_digits(int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Diarienummer.of(KS, year, number));
    }
}
