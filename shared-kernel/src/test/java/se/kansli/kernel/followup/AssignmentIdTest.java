package se.kansli.kernel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

class AssignmentIdTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 21);

    @Test
    void FUP_2_the_point_of_a_meeting_that_is_kept_here_names_it() {
        AssignmentId id = AssignmentId.of(new MeetingItem(new MeetingId("KS-M-KSIA-7"), 3), 1);

        assertThat(id).isEqualTo(new AssignmentId("KS-A-KSIA-7-3-1")).hasToString("KS-A-KSIA-7-3-1");
        assertThat(id.authority()).isEqualTo(KS);
    }

    @ParameterizedTest
    @CsvSource({
        "§ 19, KS-A-KSIA-20210521-19-2",
        "§ 131.2, KS-A-KSIA-20210521-131.2-2",
        "Punkt 6, KS-A-KSIA-20210521-6-2"
    })
    void FUP_2_otherwise_the_paragraph_and_its_day_name_it(String paragraph, String id) {
        assertThat(AssignmentId.of(KS, new DecisionReference(KSIA, DAY, paragraph, null), 2))
                .contains(new AssignmentId(id));
    }

    @Test
    void a_decision_by_delegation_has_no_paragraph_to_name_it_by() {
        assertThat(AssignmentId.of(KS, new DecisionReference(KSIA, DAY, null, "A 3.2"), 1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KS-A-KSIA-7-3", "KS-A-KSIA-0-3-1", "KS-A-KSIA-7-3-0", "KS-M-KSIA-7-3-1", "KS-A-KSIA-7-3-1-1"})
    void nothing_else_is_an_assignment(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssignmentId(text));
    }
}
