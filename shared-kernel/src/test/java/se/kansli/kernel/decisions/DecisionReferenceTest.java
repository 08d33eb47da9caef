package se.kansli.kernel.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.kernel.organisation.BodyCode;

class DecisionReferenceTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 21);

    @ParameterizedTest
    @ValueSource(strings = {"§ 1", "§ 19", "§ 131.2", "§ 1234"})
    void a_paragraph_is_printed_as_minutes_print_it(String paragraph) {
        assertThat(new DecisionReference(KS, DAY, paragraph, null)).hasToString("KS 2021-05-21 " + paragraph);
    }

    @Test
    void a_delegated_decision_names_the_delegation() {
        assertThat(new DecisionReference(KS, DAY, null, "A 3.2")).hasToString("KS 2021-05-21 delegation A 3.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "§19", "§ 19.", "§ 131.", "§§ 126-136", "§ 63/20", "KS § 136", "§ 12345"})
    void nothing_else_is_a_paragraph(String paragraph) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionReference(KS, DAY, paragraph, null))
                .withMessageContaining("”" + paragraph + "”");
    }

    @Test
    void it_has_a_paragraph_or_a_delegation_never_both_nor_neither() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionReference(KS, DAY, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionReference(KS, DAY, "§ 19", "A 3.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void CON_3_a_delegation_that_says_nothing_is_none(String delegation) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionReference(KS, DAY, null, delegation));
    }

    @Test
    void MIN_7_what_only_prepares_is_not_appealable_by_itself() {
        assertThat(Stream.of(DecisionKind.values()).filter(DecisionKind::appealableByDefault))
                .containsExactly(
                        DecisionKind.ADOPT,
                        DecisionKind.APPROVE,
                        DecisionKind.GRANT,
                        DecisionKind.REJECT,
                        DecisionKind.ANSWERED,
                        DecisionKind.APPOINT);
    }
}
