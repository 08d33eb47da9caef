package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.policy.Office.KS_2021_0486;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.decisions.EnterUrgentDecision;
import se.kansli.command.meetings.NoteUrgentDecisionReported;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.UrgentDecisionsReported;

class UrgentDecisionsTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final DocketId DOCKET = DocketId.of(KS, KS);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    @Test
    void CON_12_the_case_is_told_of_a_decision_under_its_number_in_the_list_of_the_namnd() {
        Office office = Office.with((inboxes, commands) -> new EnterUrgentDecisionInCase(commands));
        office.happenedIn(
                DOCKET.value(),
                new UrgentDecisionTaken(
                        DOCKET,
                        3,
                        KS_2021_0486,
                        DecisionKind.GRANT,
                        "Beviljas.",
                        true,
                        "beslutets slag",
                        "Ordföranden",
                        new DecisionReference(KS, DAY.minusYears(1), "§ 4", null),
                        "Brådskar.",
                        DAY));
        assertThat(office.commands())
                .containsExactly(new EnterUrgentDecision(
                        KS_2021_0486,
                        new DecisionReference(KS, DAY, null, "brådskande beslut 3"),
                        DecisionKind.GRANT,
                        "Beviljas.",
                        true,
                        "beslutets slag"));
    }

    @Test
    void CON_12_the_list_of_the_namnd_is_told_of_each_that_was_reported() {
        Office office = Office.with((inboxes, commands) -> new NoteReportedUrgentDecisions(commands));
        MeetingItem item = new MeetingItem(new MeetingId("KS-M-KS-1"), 2);
        office.happenedIn("KS-M-KS-1", new UrgentDecisionsReported(item, List.of(3, 4), DAY));
        assertThat(office.commands())
                .containsExactly(
                        new NoteUrgentDecisionReported(DOCKET, 3, item),
                        new NoteUrgentDecisionReported(DOCKET, 4, item));
    }
}
