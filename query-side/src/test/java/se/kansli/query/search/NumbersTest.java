package se.kansli.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.organisation.BodyCode;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2021/0486",
                "KS 2021/486",
                "ks 2021/0486",
                " Dnr KS 2021/0486 ",
                "Ärendebeteckning KS 2021/0486",
                "KS-2021-0486",
                "KS2021/0486",
                "ks2021-0486",
                "ks2021:486",
                "KS-2021/486",
                "dnr ks2021/486",
                "KS/2021:486",
                "KS 486/2021"
            })
    void one_number_is_found_however_it_is_written(String typed) {
        assertThat(Numbers.key(typed)).contains("KS 2021/486");
        assertThat(Numbers.keys("KS 2021/0486")).contains("KS 2021/486");
    }

    @Test
    void a_number_without_its_authority_finds_it_at_every_authority() {
        assertThat(Numbers.key("2021/0486")).contains("2021/486");
        assertThat(Numbers.keys("KS 2021/0486")).contains("2021/486");
        assertThat(Numbers.keys("SFN 2021/0486")).contains("2021/486");
    }

    @Test
    void an_imported_case_is_found_by_its_authority_too_although_its_printed_number_has_none() {
        Diarienummer imported = new Diarienummer(new BodyCode("KS"), 2014, 304, "2014/304");

        assertThat(Numbers.keys(imported)).containsExactly("KS 2014/304", "2014/304");
    }

    @Test
    void another_authoritys_equal_number_is_another_number() {
        assertThat(Numbers.keys("SFN 2021/0486")).doesNotContain("KS 2021/486");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "strategi",
                "plan 2022-2025",
                "strategi2022-2025",
                "KS",
                "KS 2021/",
                "' or 1=1 --",
                "\u0000",
                "%"
            })
    void what_is_no_number_has_no_key(String typed) {
        assertThat(Numbers.key(typed)).isEmpty();
    }
}
