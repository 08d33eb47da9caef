package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.followup.RaiseCouncilMotion;
import se.kansli.command.followup.ReportCouncilMotion;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.followup.CouncilMotionRaised;
import se.kansli.kernel.followup.CouncilMotionReported;
import se.kansli.kernel.organisation.BodyCode;

/// A motion, or a citizens' proposal, is decided within a year, or else reported (FUP-1).
final class RaisingACouncilMotionTest {

    private static final Diarienummer NUMBER = Diarienummer.of(KF, 2021, 17);
    private static final CaseId CASE = CaseId.of(NUMBER);
    private static final List<String> MOVERS = List.of("Ledamot 3", "Ledamot 4");
    private static final CouncilMotionRaised RAISED = new CouncilMotionRaised(CASE, KF, MOVERS, date("2021-04-26"));

    @ParameterizedTest
    @EnumSource(
            value = CaseKind.class,
            names = {"COUNCIL_MOTION", "CITIZEN_PROPOSAL"})
    void FUP_1_a_motion_and_a_citizens_proposal_are_raised_in_fullmaktige_once(CaseKind kind) {
        on("2021-04-27").given(registered(kind)).when(raise(KF, "2021-04-26")).expectEvents(RAISED);
        on("2021-04-27")
                .given(registered(kind), RAISED)
                .when(raise(KF, "2021-04-26"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_RAISED"));
    }

    @Test
    void FUP_1_nothing_else_is_raised_and_nowhere_else_nor_before_it_was() {
        on("2021-04-27")
                .given(registered(CaseKind.GENERAL))
                .when(raise(KF, "2021-04-26"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_A_MOTION"));
        on("2021-04-27")
                .given(registered(CaseKind.COUNCIL_MOTION))
                .when(raise(KS, "2021-04-26"))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_IN_COUNCIL"));
        on("2021-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION))
                .when(raise(KF, "2021-04-26"))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("DATE_IN_THE_FUTURE"));
    }

    @Test
    void FUP_1_a_year_has_passed_is_reported_twice_the_same_year_if_somebody_likes() {
        CouncilMotionReported april = new CouncilMotionReported(CASE, "Kostnaden räknas.", date("2022-04-25"));

        on("2022-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION), RAISED)
                .when(new ReportCouncilMotion(CASE, date("2022-04-25"), "Kostnaden räknas."))
                .expectEvents(april);
        on("2022-10-24")
                .given(registered(CaseKind.COUNCIL_MOTION), RAISED, april)
                .when(new ReportCouncilMotion(CASE, date("2022-10-24"), "Räknas ännu."))
                .expectEvents(new CouncilMotionReported(CASE, "Räknas ännu.", date("2022-10-24")));
    }

    @Test
    void FUP_1_what_was_not_raised_is_not_reported_nor_before_it_was() {
        on("2022-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION))
                .when(new ReportCouncilMotion(CASE, date("2022-04-25"), "Kostnaden räknas."))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_RAISED"));
        on("2022-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION), RAISED)
                .when(new ReportCouncilMotion(CASE, date("2021-04-25"), "Kostnaden räknas."))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_RAISED"));
    }

    @Test
    void FUP_1_fullmaktiges_decision_ends_the_duty_and_kommunstyrelsens_proposal_does_not() {
        ReportCouncilMotion report = new ReportCouncilMotion(CASE, date("2022-04-25"), "Kostnaden räknas.");

        on("2022-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION), RAISED, decided(KS))
                .when(report)
                .expectSuccessfulHandlerExecution();
        on("2022-04-25")
                .given(registered(CaseKind.COUNCIL_MOTION), RAISED, decided(KF))
                .when(report)
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MOTION_DECIDED"));
        on("2022-04-25")
                .given(
                        registered(CaseKind.COUNCIL_MOTION),
                        RAISED,
                        new CaseClosed(CASE, CloseReason.WITHDRAWN, null, date("2022-01-10")))
                .when(report)
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CASE_CLOSED"));
    }

    private static RaiseCouncilMotion raise(BodyCode in, String day) {
        return new RaiseCouncilMotion(CASE, in, MOVERS, date(day));
    }

    private static DecisionTaken decided(BodyCode body) {
        DecisionReference reference = new DecisionReference(body, date("2021-12-20"), "§ 201", null);
        return new DecisionTaken(CASE, reference, DecisionKind.ANSWERED, "Motionen anses besvarad.", true, "KL 13:2");
    }

    private static CaseRegistered registered(CaseKind kind) {
        return new CaseRegistered(
                CASE,
                NUMBER,
                Numbering.ISSUED,
                kind,
                "Bänkar i Fredriksskans",
                "Bänkar i Fredriksskans",
                null,
                null,
                new Party("Ledamot 3", PartyKind.PRIVATE_PERSON),
                date("2021-04-20"),
                date("2021-04-20"));
    }
}
