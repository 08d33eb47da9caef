package se.kansli.kernel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The year in which a motion is to be decided, or reported (KL 5:35).
class CouncilMotionTest {

    private static final CaseId CASE = new CaseId("KF-2021-0017");
    private static final BodyCode KF = new BodyCode("KF");
    private static final LocalDate RAISED = LocalDate.of(2021, 4, 26);

    @ParameterizedTest
    @CsvSource({
        "2021-04-26, 2022-04-26",
        "2024-02-28, 2025-02-28",
        "2024-02-29, 2025-02-28",
        "2023-03-01, 2024-03-01",
        "2020-12-31, 2021-12-31"
    })
    void FUP_1_a_year_ends_on_the_same_day_or_the_last_of_the_month(LocalDate raised, LocalDate ends) {
        CouncilMotion motion = raisedOn(raised);

        assertThat(motion.yearEndsOn()).isEqualTo(ends);
        assertThat(motion.isOverdueOn(ends)).isFalse();
        assertThat(motion.isOverdueOn(ends.plusDays(1))).isTrue();
    }

    @Test
    void FUP_1_a_year_has_passed_is_reported_as_often_as_one_likes_and_not_overdue_then() {
        LocalDate april = LocalDate.of(2022, 4, 25);
        LocalDate october = LocalDate.of(2022, 10, 24);
        CouncilMotion motion = raisedOn(RAISED)
                .after(new CouncilMotionReported(CASE, "Kostnaden räknas.", april))
                .after(new CouncilMotionReported(CASE, "Räknas ännu.", october));

        assertThat(motion.reports())
                .containsExactly(
                        new CouncilMotion.Findings(april, "Kostnaden räknas."),
                        new CouncilMotion.Findings(october, "Räknas ännu."));
        assertThat(motion.isOverdueOn(LocalDate.of(2023, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"ADOPT", "APPROVE", "GRANT", "REJECT", "ANSWERED", "FILE"})
    void FUP_1_what_fullmaktige_decides_in_it_ends_the_duty(DecisionKind kind) {
        LocalDate day = LocalDate.of(2021, 12, 20);
        DecisionReference reference = new DecisionReference(KF, day, "§ 201", null);
        MeetingItem item = new MeetingItem(new MeetingId("KF-M-KF-9"), 4);

        assertThat(raisedOn(RAISED).after(new DecisionTaken(CASE, reference, kind, "Beslut.", true, "KF")))
                .satisfies(motion -> {
                    assertThat(motion.decidedOn()).isEqualTo(day);
                    assertThat(motion.isOverdueOn(day.plusYears(5))).isFalse();
                });
        assertThat(raisedOn(RAISED)
                        .after(new DecisionEntered(
                                CASE,
                                reference,
                                item,
                                List.of(
                                        new DecisionPoint(1, DecisionKind.NOTE, "Noteras.", true, "KF", null),
                                        new DecisionPoint(2, kind, "Beslut.", true, "KF", null))))
                        .decidedOn())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"KS, REJECT", "KSAU, APPROVE", "KF, TABLE", "KF, REFER_BACK", "KF, SEND_ON_REMISS"})
    void FUP_1_what_is_decided_on_the_way_there_does_not(String body, DecisionKind kind) {
        DecisionReference reference = new DecisionReference(new BodyCode(body), RAISED.plusDays(30), "§ 7", null);

        assertThat(raisedOn(RAISED)
                        .after(new DecisionTaken(CASE, reference, kind, "Beslut.", false, "bereder"))
                        .decidedOn())
                .isNull();
    }

    private static CouncilMotion raisedOn(LocalDate day) {
        return CouncilMotion.of(new CouncilMotionRaised(CASE, KF, List.of("Ledamot 3"), day));
    }
}
