package se.kansli.kernel.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

class RemissIdTest {

    private static final CaseId KS_2021_0486 = new CaseId("KS-2021-0486");
    private static final BodyCode SFN = new BodyCode("SFN");

    @Test
    void it_tells_whose_case_was_sent() {
        RemissId second = RemissId.of(KS_2021_0486, 2);

        assertThat(second).hasToString("KS-2021-0486-R2").isEqualTo(new RemissId("KS-2021-0486-R2"));
        assertThat(second.caseId()).isEqualTo(KS_2021_0486);
    }

    @Test
    void at_the_one_who_is_asked_it_begins_with_the_asked_and_still_tells_which_remiss_it_is() {
        RemissId sent = RemissId.of(KS_2021_0486, 1);
        IncomingRemissId arrived = IncomingRemissId.of(SFN, sent);

        assertThat(arrived)
                .hasToString("SFN-IN-KS-2021-0486-R1")
                .isEqualTo(new IncomingRemissId("SFN-IN-KS-2021-0486-R1"));
        assertThat(arrived.authority()).isEqualTo(SFN);
        assertThat(arrived.remissId()).isEqualTo(sent);
    }

    @Test
    void a_body_whose_code_is_IN_is_told_from_the_word_between() {
        IncomingRemissId arrived = IncomingRemissId.of(new BodyCode("IN"), new RemissId("IN-2024-0001-R1"));

        assertThat(arrived).hasToString("IN-IN-IN-2024-0001-R1");
        assertThat(arrived.authority()).isEqualTo(new BodyCode("IN"));
        assertThat(arrived.remissId()).isEqualTo(new RemissId("IN-2024-0001-R1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KS-2021-0486",
                "KS-2021-0486-R0",
                "KS-2021-0486-R01",
                "KS-2021-00486-R1",
                "KS-2021-0486-r1",
                "R1"
            })
    void nothing_else_is_a_remiss(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemissId(text))
                .withMessageContaining("”" + text + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KS-2021-0486-R1",
                "SFN-KS-2021-0486-R1",
                "SFN-IN-KS-2021-0486",
                "SFN-IN-KS-2021-00486-R1",
                "-IN-KS-2021-0486-R1"
            })
    void nothing_else_is_an_incoming_remiss(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomingRemissId(text))
                .withMessageContaining("”" + text + "”");
    }
}
