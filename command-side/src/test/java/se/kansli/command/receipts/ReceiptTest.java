package se.kansli.command.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;

class ReceiptTest {

    static Stream<Object> answers() {
        return Stream.of(
                7,
                "",
                "med: kolon och å ä ö",
                new CaseId("KS-2021-0486"),
                new RemissId("KS-2021-0486-R1"),
                new IncomingRemissId("SFN-IN-KS-2021-0486-R1"),
                new DiarySeriesId("KS-2021"),
                new BodyCode("KS"),
                new MeetingId("KS-M-KSIA-7"),
                new PersonId("P-00017"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_the_same_when_it_is_read_back(Object answer) {
        Receipt receipt = Receipt.of("abc", answer);

        assertThat(new Receipt("abc", receipt.resultType(), receipt.result()).answer())
                .isEqualTo(answer);
    }

    @Test
    void no_answer_is_an_answer_too() {
        assertThat(Receipt.of("abc", null)).isEqualTo(new Receipt("abc", null, null));
        assertThat(new Receipt("abc", null, null).answer()).isNull();
    }

    @Test
    void the_type_is_told_apart_from_the_text() {
        assertThat(Receipt.of("abc", new CaseId("KS-2021-0486")))
                .isEqualTo(new Receipt("abc", "CaseId", "KS-2021-0486"));
    }

    @Test
    void what_cannot_be_read_back_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Receipt.of("abc", LocalDate.of(2021, 8, 20)))
                .withMessageContaining("LocalDate");
    }
}
