package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.namnd;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.ReportDelegatedDecisions;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.DelegatedDecisionsReported;
import se.kansli.kernel.sitting.ItemHandled;
import se.kansli.kernel.sitting.ItemOutcome;

/// A nämnd is told of what delegates have decided for it (KL 6:40).
class ReportingDelegatedDecisionsTest {

    private static final MeetingItem EARLIER = new MeetingItem(new MeetingId("SFN-M-SFN-9"), 2);
    private static final DelegatedDecisionId WAITS = new DelegatedDecisionId("SFN-D-SFN-2021-1");
    private static final DelegatedDecisionId NEED_NOT = new DelegatedDecisionId("SFN-D-SFN-2021-2");
    private static final DelegatedDecisionId REPORTED = new DelegatedDecisionId("SFN-D-SFN-2021-3");
    private static final DelegatedDecisionId MINUTED = new DelegatedDecisionId("SFN-D-SFN-2021-4");
    private static final DelegatedDecisionId ANOTHERS = new DelegatedDecisionId("KS-D-KS-2021-1");
    private static final DelegatedDecisionId UNKNOWN = new DelegatedDecisionId("SFN-D-SFN-2021-99");

    private final Council body = namnd(11)
            .listed(
                    listed(WAITS, true, null, false),
                    listed(NEED_NOT, false, null, false),
                    listed(REPORTED, true, EARLIER, false),
                    listed(MINUTED, false, null, true),
                    listed(ANOTHERS, true, null, false))
            .calledTo()
            .opened(6);

    @Test
    void KL_6_40_the_namnd_is_told_in_an_item_that_is_taken_up_also_of_what_it_need_not_know() {
        ReportDelegatedDecisions both = new ReportDelegatedDecisions(body.meeting, 1, List.of(WAITS, NEED_NOT, WAITS));
        body.given().when(both).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_TAKEN_UP"));

        body.takenUp(6, 6)
                .given()
                .when(both)
                .expectEvents(new DelegatedDecisionsReported(body.item(1), List.of(WAITS, NEED_NOT), DAY));
    }

    @Test
    void KL_6_40_it_is_told_once_and_of_its_own() {
        body.takenUp(6, 6);
        for (List<DelegatedDecisionId> wrong : List.of(
                List.<DelegatedDecisionId>of(),
                List.of(UNKNOWN),
                List.of(WAITS, REPORTED),
                List.of(MINUTED),
                List.of(ANOTHERS))) {
            body.given()
                    .when(new ReportDelegatedDecisions(body.meeting, 1, wrong))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("NOTHING_TO_REPORT"));
        }
        body.after(new DelegatedDecisionsReported(body.item(1), List.of(WAITS), DAY))
                .given()
                .when(new ReportDelegatedDecisions(body.meeting, 1, List.of(WAITS)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOTHING_TO_REPORT"));
    }

    @Test
    void KL_6_40_how_much_the_namnd_is_told_of_is_its_own_choice_so_no_meeting_waits_for_it() {
        body.takenUp(6, 6);
        body.given()
                .when(new HandleItem(body.meeting, 1, ItemOutcome.INFORMED, "Anmält."))
                .expectSuccessfulHandlerExecution();
        body.after(new ItemHandled(body.item(1), ItemOutcome.INFORMED, "Anmält.", List.of(1, 2, 3, 4, 5, 6), DAY))
                .given()
                .when(new CloseMeeting(body.meeting, LocalTime.of(15, 0)))
                .expectSuccessfulHandlerExecution();
    }

    private static ListedDecision listed(
            DelegatedDecisionId id, boolean toBeReported, @Nullable MeetingItem reportedIn, boolean minuted) {
        DecisionReference reference = new DecisionReference(new BodyCode("SFN"), DAY.minusDays(3), null, "4.2");
        return new ListedDecision(
                new DelegatedDecisionListed(
                        id, CASE, reference, DecisionKind.GRANT, "Beviljas.", true, "slag", null, toBeReported),
                reportedIn,
                minuted);
    }
}
