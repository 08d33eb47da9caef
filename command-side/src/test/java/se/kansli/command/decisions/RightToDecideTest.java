package se.kansli.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.RuleProfile;

class RightToDecideTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode KS = new BodyCode("KS");
    private static final CaseId CASE = new CaseId("SFN-2021-0130");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 20);
    private static final Bodies BODIES = new TwoNamnder();

    private final CaseDecisions decisions = new CaseDecisions();

    @Test
    void KL_6_37_A12_a_delegate_decides_what_the_delegation_order_of_that_day_lists() {
        assertThat(decisions
                        .record(recording(SFN, DAY, "4.2"), BODIES, DAY)
                        .reference()
                        .delegation())
                .isEqualTo("4.2");
        refused(() -> decisions.record(recording(SFN, DAY, "4.3"), BODIES, DAY));
        refused(() -> decisions.impliedBy(CASE, by(SFN, DAY, "4.3"), DecisionKind.ADOPT_AS_OWN, "Antas.", BODIES));
        refused(() -> decisions.refuseUnlessSentBy(by(SFN, DAY, "4.3"), BODIES));
    }

    @Test
    void KL_6_37_where_no_order_is_known_what_is_said_is_believed() {
        assertThat(decisions
                        .record(recording(KS, DAY, "Enligt praxis"), BODIES, DAY)
                        .kind())
                .isEqualTo(DecisionKind.GRANT);
        assertThat(decisions
                        .record(recording(SFN, DAY.minusYears(1), "4.3"), BODIES, DAY)
                        .kind())
                .isEqualTo(DecisionKind.GRANT);
    }

    private static void refused(ThrowingCallable asking) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(asking).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("NOT_DELEGATED");
            assertThat(refusal.rule()).isEqualTo("KL 6:37");
        });
    }

    private static RecordDecision recording(BodyCode body, LocalDate day, String point) {
        return new RecordDecision(CASE, by(body, day, point), DecisionKind.GRANT, "Beviljas.", null, null);
    }

    private static DecisionReference by(BodyCode body, LocalDate day, String point) {
        return new DecisionReference(body, day, null, point);
    }

    /// Servicenämnden has had its order since the first of September; kommunstyrelsen's is not known.
    private static final class TwoNamnder implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            DelegationOrder order = new DelegationOrder(
                    LocalDate.of(2021, 9, 1),
                    "SFN § 80",
                    List.of(new DelegatedMatter("4.2", "Lastbilar", "Förvaltningschefen", true)));
            return List.of(body(SFN, List.of(order)), body(KS, List.of()));
        }

        private static EstablishedBody body(BodyCode code, List<DelegationOrder> orders) {
            return new EstablishedBody(
                    code,
                    code.value(),
                    RuleProfile.BOARD_SE,
                    null,
                    DAY.minusYears(5),
                    null,
                    List.of(),
                    orders,
                    Mandates.NONE);
        }
    }
}
