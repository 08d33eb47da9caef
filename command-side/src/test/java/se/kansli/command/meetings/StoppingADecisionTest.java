package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.CASE;
import static se.kansli.command.meetings.Council.DAY;
import static se.kansli.command.meetings.Council.ONE;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.HandleItem;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.PostponeItem;
import se.kansli.command.sitting.StopDecision;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceChanged;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MeetingClosed;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Standsningsret in a Danish udvalg of ten, eight of whom are there: item 1 is the agenda, item 6 has three points.
class StoppingADecisionTest {

    private static final BodyCode KB = new BodyCode("KB");
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final int TORBEN_BERNER = 9;
    private static final int LEFT = 8;
    private static final int SECRETARY = 10;
    private static final List<Integer> PRESENT =
            IntStream.rangeClosed(1, 8).boxed().toList();
    private static final DecisionPoint AGENDA = point(1, DecisionKind.PROCEDURAL, "Dagsorden godkendt.");
    private static final DecisionPoint NOTED = point(1, DecisionKind.NOTE, "Taget til efterretning.");
    private static final DecisionPoint PLAN = point(2, DecisionKind.APPROVE, "Procesplan godkendt.");
    private static final DecisionPoint TASK = point(3, DecisionKind.COMMISSION, "Administrationen arbejder videre.");

    @Test
    void D13_what_a_member_present_stops_is_left_to_Kommunalbestyrelsen_and_no_reason_is_asked_for() {
        Council udvalg = decided(KB, CASE);
        DecisionStopped stopped = new DecisionStopped(udvalg.item(6), List.of(2), 5, KB, CASE, DAY);

        udvalg.given().when(stop(udvalg, 6, 5, null, 2)).expectEvents(stopped);
        udvalg.after(stopped)
                .given()
                .when(new CloseMeeting(udvalg.meeting, THREE))
                .expectEvents(
                        settled(udvalg, 1, null, List.of(AGENDA)),
                        settled(udvalg, 6, CASE, List.of(NOTED, PLAN.stoppedFor(KB), TASK)),
                        new MeetingClosed(udvalg.meeting, DAY, THREE));
    }

    @Test
    void D13_who_is_absent_has_left_or_does_not_decide_stops_nothing() {
        Council udvalg = decided(KB, CASE);

        udvalg.given()
                .when(stop(udvalg, 6, TORBEN_BERNER, null, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("ATTENDEE_UNKNOWN"));
        udvalg.after(new AttendanceChanged(udvalg.meeting, LEFT, AttendanceChange.LEFT, null, null, DAY, ONE));
        for (int by : List.of(LEFT, SECRETARY)) {
            udvalg.given()
                    .when(stop(udvalg, 6, by, null, 2))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("MAY_NOT_DECIDE"));
        }
    }

    @Test
    void D13_nothing_is_stopped_after_the_meeting_is_closed() {
        Council udvalg = decided(KB, CASE);
        udvalg.after(new MeetingClosed(udvalg.meeting, DAY, THREE))
                .given()
                .when(stop(udvalg, 6, 5, null, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MEETING_CLOSED"));
    }

    @Test
    void D13_that_the_agenda_is_approved_is_procedural_and_not_stopped() {
        Council udvalg = decided(KB, CASE);
        udvalg.given()
                .when(stop(udvalg, 1, 5, CASE, 1))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("PROCEDURAL"));
    }

    @Test
    void D13_no_member_stops_anything_where_the_body_has_no_such_rule() {
        Council udvalg = decided(null, CASE);
        udvalg.given()
                .when(stop(udvalg, 6, 5, null, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOTHING_STOPPED_HERE"));
    }

    @Test
    void D13_a_matter_without_a_case_is_given_one_when_it_is_stopped() {
        Council udvalg = decided(KB, null);
        DecisionStopped stopped = new DecisionStopped(udvalg.item(6), List.of(1, 2), 5, KB, CASE, DAY);

        udvalg.given()
                .when(stop(udvalg, 6, 5, null, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NO_CASE"));
        for (String unknown : List.of("SFN-2021-0131", "KS-2021-0486")) {
            udvalg.given()
                    .when(stop(udvalg, 6, 5, new CaseId(unknown), 2))
                    .expectNoEvents()
                    .expectException(RefusalMatcher.invalid("CASE_UNKNOWN"));
        }
        udvalg.given().when(stop(udvalg, 6, 5, CASE, 2, 1, 2)).expectEvents(stopped);

        udvalg.after(stopped);
        udvalg.given()
                .when(stop(udvalg, 6, 4, new CaseId("SFN-2021-0131"), 3))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("ANOTHER_CASE"));
        udvalg.given()
                .when(stop(udvalg, 6, 4, null, 3))
                .expectEvents(new DecisionStopped(udvalg.item(6), List.of(3), 4, KB, CASE, DAY));
        udvalg.given()
                .when(new CloseMeeting(udvalg.meeting, THREE))
                .expectEvents(
                        settled(udvalg, 1, null, List.of(AGENDA)),
                        settled(udvalg, 6, CASE, List.of(NOTED.stoppedFor(KB), PLAN.stoppedFor(KB), TASK)),
                        new MeetingClosed(udvalg.meeting, DAY, THREE));
    }

    @Test
    void MTG_14_a_point_is_stopped_once_and_only_what_was_decided() {
        Council udvalg = decided(KB, CASE);
        udvalg.given()
                .when(stop(udvalg, 6, 5, null, 4))
                .expectNoEvents()
                .expectException(RefusalMatcher.notFound("POINT_UNKNOWN"));
        udvalg.given()
                .when(stop(udvalg, 6, 5, null))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOTHING_DECIDED"));
        udvalg.after(new DecisionStopped(udvalg.item(6), List.of(2), 5, KB, CASE, DAY));
        udvalg.given()
                .when(stop(udvalg, 6, 4, null, 2))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("ALREADY_STOPPED"));

        Council undecided = udvalg(KB, CASE);
        undecided
                .given()
                .when(stop(undecided, 6, 5, null, 1))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOTHING_DECIDED"));
    }

    @Test
    void MTG_14_what_was_stopped_is_neither_decided_nor_ended_otherwise_by_the_same_body() {
        Council udvalg = decided(KB, CASE);
        udvalg.after(new DecisionStopped(udvalg.item(6), List.of(2), 5, KB, CASE, DAY));
        List<PointToDecide> points = List.of(new PointToDecide(DecisionKind.REJECT, "Afvist.", null, null, null));

        for (Object anew : List.of(
                new MakeDecision(udvalg.meeting, 6, points, null, null),
                new HandleItem(udvalg.meeting, 6, ItemOutcome.DISCUSSED, "Drøftet."),
                new PostponeItem(udvalg.meeting, 6, ItemOutcome.TABLED, "Udsat.", List.of()))) {
            udvalg.given().when(anew).expectNoEvents().expectException(RefusalMatcher.conflict("DECISION_STOPPED"));
        }
    }

    private static Council decided(@Nullable BodyCode stoppedFor, @Nullable CaseId caseId) {
        Council udvalg = udvalg(stoppedFor, caseId);
        return udvalg.after(
                new DecisionMade(udvalg.item(1), List.of(AGENDA), null, null, PRESENT, DAY),
                new DecisionMade(udvalg.item(6), List.of(NOTED, PLAN, TASK), null, null, PRESENT, DAY));
    }

    private static Council udvalg(@Nullable BodyCode stoppedFor, @Nullable CaseId caseId) {
        Council udvalg = Council.of(RuleProfile.COMMITTEE_DK, 10);
        if (stoppedFor != null) {
            udvalg.stoppedFor(stoppedFor);
        }
        return udvalg.after(
                        added(udvalg, 1, null),
                        added(udvalg, 6, caseId),
                        new ItemsNumbered(
                                udvalg.meeting,
                                List.of(
                                        new NumberedItem(1, ParagraphNumber.of(1)),
                                        new NumberedItem(6, ParagraphNumber.of(6))),
                                DAY))
                .openedBy(IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, SECRETARY)
                        .mapToObj(number -> Council.attendee(number, role(number)))
                        .toArray(Attendee[]::new))
                .after(
                        new ItemTakenUp(udvalg.item(1), 8, 5, 1, List.of(), DAY),
                        new ItemTakenUp(udvalg.item(6), 8, 5, 1, List.of(), DAY));
    }

    private static AttendanceRole role(int number) {
        if (number == SECRETARY) {
            return AttendanceRole.SECRETARY;
        }
        return number == 1 ? AttendanceRole.CHAIR : AttendanceRole.MEMBER;
    }

    private static ItemAdded added(Council udvalg, int item, @Nullable CaseId caseId) {
        return new ItemAdded(udvalg.item(item), title(item), caseId, List.of(), List.of(), null, null, DAY);
    }

    private static String title(int item) {
        return item == 1 ? "Godkendelse af dagsorden" : "Procesplan for ny Integrationspolitik";
    }

    private static StopDecision stop(Council udvalg, int item, int by, @Nullable CaseId caseId, Integer... points) {
        return new StopDecision(udvalg.meeting, item, List.of(points), by, caseId);
    }

    private static ParagraphSettled settled(
            Council udvalg, int item, @Nullable CaseId caseId, List<DecisionPoint> points) {
        return new ParagraphSettled(
                udvalg.item(item),
                ParagraphNumber.of(item),
                title(item),
                caseId,
                ItemOutcome.DECIDED,
                points,
                null,
                null,
                null,
                List.of(),
                PRESENT.stream().map(number -> "Ledamot " + number).toList(),
                "Ledamot 1",
                false,
                DAY);
    }

    private static DecisionPoint point(int number, DecisionKind kind, String wording) {
        return new DecisionPoint(number, kind, wording, false, "kan inte överklagas enligt kommunallagen", null);
    }
}
